import { badInput } from '../platform/bad-input.ts'

/** A place in the stream as clients pass it: the digits of a number that the database can hold. */
export function readPosition(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw badInput('after: not a cursor of this list. Pass a position that an answer gave.')
  return BigInt(text)
}
