/** What a page's address holds: text as it was typed, yes or no, or a list. What is empty is left out of it. */
type Value = string | boolean | readonly string[]

const LIST_SEPARATOR = ','

/** The address's search part, without the question mark, keys in the order of `values`; '' where all are empty. */
export function writeSearch(values: object): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(values) as [string, Value][]) {
    if (typeof value === 'boolean') {
      if (value) search.set(key, 'yes')
    } else if (typeof value === 'string') {
      if (value.trim() !== '') search.set(key, value.trim())
    } else if (value.length > 0) search.set(key, value.join(LIST_SEPARATOR))
  }
  // Readable in a message: commas need no escape in a search part.
  return search.toString().replaceAll('%2C', LIST_SEPARATOR)
}

/** The values of an address, each of the kind that it has in `empty`. Keys that are not in `empty` are left out. */
export function readSearch<Values extends object>(search: string, empty: Values): Values {
  const given = new URLSearchParams(search)
  const read = (value: Value, key: string): Value => {
    const text = given.get(key)?.trim() ?? ''
    if (typeof value === 'boolean') return text === 'yes'
    if (typeof value === 'string') return text
    return text.split(LIST_SEPARATOR).filter((item) => item !== '')
  }
  return Object.fromEntries(
    Object.entries(empty).map(([key, value]) => [key, read(value as Value, key)]),
  ) as unknown as Values
}
