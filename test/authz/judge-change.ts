import type { Principal } from '../../subgraphs/platform/principal.ts'
import { findExtents, may } from './expected/may.ts'
import { MUTATION_NEEDS } from './expected/mutation-needs.ts'
import type { Change } from './changes.ts'
import type { GivenAnswer, Verdict } from './judge.ts'

type Expectation = 'DONE' | 'UNAUTHENTICATED' | 'NO_RIGHT' | 'FORBIDDEN' | 'NOT_FOUND'

/** What the table says of a change: done, refused by an error, or by a user error. */
export function expectOf({ mutation, principal, side }: Pick<Change, 'mutation' | 'principal' | 'side'>): Expectation {
  const need = MUTATION_NEEDS[mutation]
  if (need === undefined) throw new Error(`Nobody said who may do ${mutation}.`)
  if (principal.subject === '') return 'UNAUTHENTICATED'
  if (findExtents(principal, need.action).length === 0) return 'NO_RIGHT'
  if (need.others === 'NOBODY') return 'DONE'
  if (need.isOwnOnly && principal.organisation !== side.organisation) return need.others
  // Who does the other side's steps knows of the record.
  if (may(principal, need.action, side))
    return need.by === undefined || mayAs(principal, need.by, need.action, side) ? 'DONE' : 'FORBIDDEN'
  return need.others
}

const mayAs = (principal: Principal, role: Principal['roles'][number], action: string, side: Change['side']): boolean =>
  principal.roles.includes(role) && may({ ...principal, roles: [role] }, action, side)

/** Judges the answer to a change by itself; what became of the tables is judged beside it. */
export function judgeChange(change: Change, answer: GivenAnswer): Verdict {
  const expected = expectOf(change)
  const codes = (answer.errors ?? []).map(({ extensions }) => String(extensions?.code))
  const payload = (answer.data as Record<string, Payload | string | null> | null | undefined)?.[change.mutation] ?? null
  const refusals =
    typeof payload === 'string' ? (WORDS[payload] ?? [payload]) : (payload?.userErrors?.map(({ code }) => code) ?? [])
  const said = [...codes, ...refusals].join() || 'nothing'
  switch (expected) {
    case 'DONE':
      return payload !== null && said === (MUTATION_NEEDS[change.mutation]?.met ?? 'nothing')
        ? 'allowed'
        : { fault: `refused with ${said}, and is theirs to do` }
    case 'UNAUTHENTICATED':
    case 'NO_RIGHT': {
      const code = expected === 'NO_RIGHT' ? 'FORBIDDEN' : expected
      return payload === null && codes.join() === code
        ? 'refused'
        : { fault: `answered with ${said}, and should be ${code}` }
    }
    case 'FORBIDDEN':
      return said === expected ? 'refused' : { fault: `answered with ${said}, and should be ${expected}` }
    case 'NOT_FOUND':
      return codes.length === 0 && refusals.join() === expected
        ? 'hidden'
        : { fault: `answered with ${said}, and should be ${expected}` }
  }
}

/** What subgraphs tell the gateway of files, in the words that others hear. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  STORED: [],
  FINISHED: [],
  OUT_OF_ORDER: ['NOT_FOUND'],
  INCOMPLETE: ['NOT_FOUND'],
}

interface Payload {
  readonly userErrors?: readonly { readonly code: string }[]
}
