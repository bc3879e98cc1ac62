import type { RefusalFactsFragment } from '../generated/operations.ts'

/** Why a write was refused, by the field of the form that it is about; `whole` is about none of them. */
export type Refusals<Name extends string = never> = { readonly [Each in Name | 'whole']?: readonly string[] }

/** @param fields those that the form shows. A path is `input`, then the field; a part of it counts as the field. */
export function toRefusals<Name extends string = never>(
  errors: readonly RefusalFactsFragment[],
  fields: readonly Name[] = [],
): Refusals<Name> {
  const refusals: Partial<Record<Name | 'whole', readonly string[]>> = {}
  for (const { field, message } of errors) {
    const name = fields.find((each) => field?.[0] === 'input' && field.slice(1).includes(each)) ?? 'whole'
    refusals[name] = [...(refusals[name] ?? []), message]
  }
  return refusals
}

/** Those that stand once somebody has changed what these fields hold. */
export const withoutFields = <Name extends string>(refusals: Refusals<Name>, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(refusals).filter(([name]) => !fields.includes(name))) as Refusals<Name>
