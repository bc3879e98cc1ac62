const DAY = /^\d{4}-\d{2}-\d{2}$/

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * What a page shows of an answer and the answer does not hold, as paths. An answer may hold more: further fields, and further entries of a
 * list. A day stands for any day, since the page was written on one.
 */
export function findMissing(shown: unknown, given: unknown, path = ''): readonly string[] {
  const place = path === '' ? 'answer' : path
  if (Array.isArray(shown)) {
    if (!Array.isArray(given)) return [place]
    return shown.flatMap((each, index) =>
      given.some((other) => findMissing(each, other).length === 0) ? [] : [`${place}[${index}]`],
    )
  }
  if (isObject(shown)) {
    if (!isObject(given)) return [place]
    return Object.entries(shown).flatMap(([name, value]) => findMissing(value, given[name], `${path}.${name}`))
  }
  const isSame = shown === given || (DAY.test(String(shown)) && DAY.test(String(given)))
  return isSame ? [] : [`${place}: ${JSON.stringify(given)}, not ${JSON.stringify(shown)}`]
}
