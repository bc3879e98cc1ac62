import type { Ask } from './ask.ts'
import { toDay, toSpan } from './days.ts'
import type { LegalRuleRow } from './rows.ts'

export function findRule({ law }: Ask, id: string): LegalRuleRow {
  const rule = law.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

/** Whether a rule was law on the day: from its enactment, or from the year of the act that made it; if undated, always. */
export function isInForce(ask: Ask, id: string): boolean {
  const { valid_from: validFrom, history } = findRule(ask, id)
  if (validFrom !== null) return toSpan(validFrom).first <= ask.readyOn
  for (const { law, change } of history) {
    const year = change == null && law !== undefined ? /FY(\d{4})/.exec(law)?.[1] : undefined
    if (year !== undefined) return toDay(`${year}-01-01`) <= ask.readyOn
  }
  return true
}
