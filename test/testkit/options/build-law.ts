import type { Law, LegalRuleFacts } from '../../../subgraphs/options/domain/facts.ts'
import { buildSource } from './build-system.ts'

export const buildRule = (id: string, facts: Partial<LegalRuleFacts> = {}): LegalRuleFacts => ({
  id,
  cite: id,
  what: `Text of ${id}.`,
  validFrom: null,
  history: [],
  maxPlannedDays: null,
  windowMonths: null,
  minDurationMonths: null,
  maxYears: null,
  sources: [buildSource('law')],
  ...facts,
})

/** The rules that are judged, with the dates and limits that the statutes give. */
export const law: Law = new Map(
  [
    buildRule('la-8680-a1', {
      history: [
        { law: 'PL 119-60 (FY2026 NDAA)', date: '2025-12-18', change: 'adds CNMI' },
        { law: 'FY2018 NDAA sec. 1023', change: 'strikes words' },
      ],
    }),
    buildRule('la-8680-a2'),
    buildRule('la-8680-a3-voyage'),
    buildRule('la-8680-a3-damage', { history: [{ law: 'FY2021 NDAA sec. 1025' }] }),
    buildRule('la-8680-a3-21d', { validFrom: '2024-12-23', maxPlannedDays: 21 }),
    buildRule('la-8680-a3-cap'),
    buildRule('la-8680-b', { windowMonths: 15, minDurationMonths: 6 }),
    buildRule('la-8680-c'),
    buildRule('la-2460'),
    buildRule('la-8679a'),
    buildRule('la-8690', { maxYears: 10 }),
    buildRule('la-dfars217'),
    buildRule('la-usns'),
  ].map((rule) => [rule.id, rule]),
)
