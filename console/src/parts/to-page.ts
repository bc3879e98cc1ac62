/** A page of a list, counted from 1, and where it begins and ends in the whole of it. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly pageCount: number
  /** Place of the first, counted from 0. */
  readonly start: number
  /** Of the whole list. */
  readonly count: number
}

/** @param given the page as an address has it: what is none is the first, what is past the end the last */
export function toPage<Item>(list: readonly Item[], given: string, size: number): Page<Item> {
  const pageCount = Math.max(1, Math.ceil(list.length / size))
  const page = Math.min(Math.max(1, Math.trunc(Number(given)) || 1), pageCount)
  const start = (page - 1) * size
  return { items: list.slice(start, start + size), page, pageCount, start, count: list.length }
}
