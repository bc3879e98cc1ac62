import type { Found } from './finding.ts'

export interface Finding extends Found {
  code: string
}

/** What is unknown under these must be cleared before a site is chosen (DESIGN, section 3). */
const TO_BE_KNOWN = ['LEVEL', 'DOCK_FIT', 'ACCESS', 'AGREEMENT']

export const isOpenPoint = ({ code, effect }: Finding): boolean =>
  effect === 'NEEDS_REVIEW' || (effect === 'UNKNOWN' && TO_BE_KNOWN.includes(code))

export const isBlocked = (findings: readonly Finding[]): boolean => findings.some(({ effect }) => effect === 'BLOCKS')

export const toVerdict = (findings: readonly Finding[], basis: string): 'FEASIBLE' | 'CONDITIONAL' =>
  findings.some(isOpenPoint) || basis === 'PLANNED' || basis === 'CANDIDATE' ? 'CONDITIONAL' : 'FEASIBLE'
