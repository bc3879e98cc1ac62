import { KEYS } from './whole-selection.ts'

export type Given = Record<string, unknown>

/** Where a field of the file is found in the answer, when it is not under its own name. */
export type Form = string | ((given: Given, recorded: unknown) => unknown)

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The leaves of a value of the file that the answer does not give, as paths into the file. A leaf is given when it
 * comes back as it is, as the enum value of its word, or as the record that it names; null may also be left out.
 * @param forms by path into the file without places in lists, or by the field's name alone
 */
export function findDropped(
  recorded: unknown,
  given: unknown,
  path: string,
  forms: Readonly<Record<string, Form>>,
): string[] {
  if (Array.isArray(recorded)) return findDroppedOfList(recorded, given, path, forms)
  if (isRecord(recorded))
    return Object.entries(recorded).flatMap(([field, value]) => {
      const inner = `${path}.${field}`
      const form = forms[inner.replaceAll(/\[[^\]]*\]/g, '')] ?? forms[field] ?? field
      return findDropped(value, isRecord(given) ? read(given, form, value) : undefined, inner, forms)
    })
  return isSame(recorded, given) ? [] : [path]
}

/** Every entry needs an entry of its own in the answer; the order may differ. */
function findDroppedOfList(
  recorded: readonly unknown[],
  given: unknown,
  path: string,
  forms: Readonly<Record<string, Form>>,
): string[] {
  const left = Array.isArray(given) ? [...(given as unknown[])] : []
  if (recorded.length === 0) return left.length === 0 ? [] : [path]
  return recorded.flatMap((entry, place) => {
    const losses = left.map((candidate) => findDropped(entry, candidate, `${path}[${place}]`, forms))
    const least = losses.reduce<number>(
      (best, loss, at) => (loss.length < (losses[best]?.length ?? Infinity) ? at : best),
      0,
    )
    left.splice(least, 1)
    return losses[least] ?? findDropped(entry, undefined, `${path}[${place}]`, forms)
  })
}

const read = (given: Given, form: Form, recorded: unknown): unknown =>
  typeof form === 'function'
    ? form(given, recorded)
    : form.split('.').reduce<unknown>((value, field) => (isRecord(value) ? value[field] : undefined), given)

function isSame(recorded: unknown, given: unknown): boolean {
  if (recorded === null) return given === null || given === undefined
  if (given === recorded) return true
  if (typeof recorded !== 'string') return false
  if (isRecord(given)) return KEYS.some((key) => given[key] === recorded)
  return given === recorded.toUpperCase().replaceAll(/[- ]/g, '_')
}
