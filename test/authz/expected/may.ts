import type { Principal } from '../../../subgraphs/platform/principal.ts'
import type { Side } from '../sides.ts'
import { RIGHTS, type Extent } from './rights.ts'

/** As far as somebody's rights to an action reach; empty: they have none, by role or by token. */
export const findExtents = ({ subject, scopes, roles }: Principal, action: string): Extent[] =>
  subject === '' || !scopes.includes(action)
    ? []
    : roles.flatMap((role) => {
        const extent = RIGHTS[action]?.[role]
        return extent === undefined ? [] : [extent]
      })

/** The organisations whose members write what is a side's. */
export const listWriters = ({ organisation, staff }: Side): string[] => [organisation, staff.organisation ?? '']

/**
 * Whether somebody may do an action to what is an organisation's.
 * @param writers organisations whose members wrote it, which matters to who may read what its own wrote
 */
export const may = (principal: Principal, action: string, side: Side, writers = listWriters(side)): boolean =>
  findExtents(principal, action).some((extent) => {
    switch (extent) {
      case 'all':
        return true
      case 'own':
        return principal.organisation === side.organisation
      case 'theaters':
        return principal.theaters.includes(side.theater)
      case 'written':
        return principal.organisation !== null && writers.includes(principal.organisation)
      case 'public':
        return false
    }
  })
