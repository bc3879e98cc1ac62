import type { SiteFacts } from './facts.ts'

/**
 * Counts sites as one where operators link them, directly or through others: what is left are groups that share no
 * operator. A site without an operator on record is in no group, for nothing says on whom it hangs.
 */
export function countOperatorGroups(sites: readonly Pick<SiteFacts, 'operators'>[]): number {
  const leaders = new Map<string, string>()
  const findLeader = (id: string): string => {
    const leader = leaders.get(id) ?? id
    return leader === id ? id : findLeader(leader)
  }
  for (const { operators } of sites) {
    const [first, ...others] = operators
    if (first === undefined) continue
    leaders.set(first.id, findLeader(first.id))
    for (const { id } of others) leaders.set(findLeader(id), findLeader(first.id))
  }
  return [...leaders].filter(([id, leader]) => id === leader).length
}
