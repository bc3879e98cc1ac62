import { CODES, type Judged } from './judge.ts'

const blockingRules = ({ findings }: Judged): string[] => [
  ...new Set(findings.filter(({ effect }) => effect === 'BLOCKS').map(({ code }) => code)),
]

/** Those with a record first, then by how many rules block, then by id. */
export function byNearnessToUse(a: Judged, b: Judged): number {
  if ((a.record === null) !== (b.record === null)) return a.record === null ? 1 : -1
  const difference = blockingRules(a).length - blockingRules(b).length
  if (difference !== 0) return difference
  return a.place.site.id < b.place.site.id ? -1 : 1
}

export function countByCode(excluded: readonly Judged[]): string[] {
  const counts: string[] = []
  for (const code of CODES) {
    const count = excluded.filter((one) => blockingRules(one).includes(code)).length
    if (count > 0) counts.push(`${code} ${count}`)
  }
  return counts
}
