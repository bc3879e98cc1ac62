import type { RefusalFactsFragment } from '../generated/operations.ts'

/** Why a write was refused, by the argument that it is about; `whole` is about none of the form's. */
export type Refusals = Readonly<Partial<Record<string, readonly string[]>>>

/** @param fields those that the form shows. A path is `input`, then the field; a part of it counts as the field. */
export function toRefusals(errors: readonly RefusalFactsFragment[], fields: readonly string[]): Refusals {
  const refusals: Partial<Record<string, string[]>> = {}
  for (const { field, message } of errors) {
    const name = fields.find((each) => field?.[0] === 'input' && field.slice(1).includes(each)) ?? 'whole'
    refusals[name] = [...(refusals[name] ?? []), message]
  }
  return refusals
}

/** Whether the record is not what somebody saw: it went on, or is gone. */
export const hasGoneOn = (errors: readonly RefusalFactsFragment[]): boolean =>
  errors.some(({ code }) => code === 'CONFLICT' || code === 'WRONG_STATE')
