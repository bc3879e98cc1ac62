import type { Law, LegalRuleFacts, SiteFacts, Source } from './facts.ts'
import type { Question } from './question.ts'

export type FindingEffect = 'BLOCKS' | 'NEEDS_REVIEW' | 'UNKNOWN' | 'NOTE'

export type FindingCode =
  | 'CAPABILITY'
  | 'LEVEL'
  | 'SCOPE'
  | 'EVIDENCE'
  | 'SITE_STATUS'
  | 'TRAINING_ONLY'
  | 'DOCK_FIT'
  | 'ACCESS'
  | 'LEGAL_8680'
  | 'OWNERSHIP_8679A'
  | 'AGREEMENT'
  | 'NUCLEAR'
  | 'EXPORT'
  | 'CAPACITY'
  | 'TRANSIT'
  | 'NEEDED_BY'
  | 'STALE'

export interface Finding {
  code: FindingCode
  effect: FindingEffect
  message: string
  fact: string
  clearedBy: string | null
  ruleId: string | null
  source: Source | null
}

/** A rule without its code: pure, dated by the question, never reading a clock or a database. */
export type Judge = (question: Question, site: SiteFacts, law: Law) => Omit<Finding, 'code'>[]

/** Fills in what a finding leaves out. */
export function toFinding(
  effect: FindingEffect,
  message: string,
  fact: string,
  rest: { clearedBy?: string; rule?: LegalRuleFacts; sources?: readonly Source[] } = {},
): Omit<Finding, 'code'> {
  const source = rest.sources?.[0] ?? rest.rule?.sources[0] ?? null
  return { effect, message, fact, clearedBy: rest.clearedBy ?? null, ruleId: rest.rule?.id ?? null, source }
}
