import { findExtents, may } from './expected/may.ts'
import { findNeed } from './expected/needs.ts'
import type { Step } from './find-ways.ts'
import { GATEWAY } from './list-doors.ts'
import { isFollowed, toKey, type Question } from './questions.ts'

/** What became of a field: as it should be, or what is wrong with it. */
export type Verdict = 'allowed' | 'refused' | 'hidden' | 'not reached' | { readonly fault: string }

export interface GivenAnswer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: unknown }
  }[]
}

type Expectation = 'allowed' | { readonly at: number; readonly as: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'HIDDEN' }

/** What the table says of a field by this way: answered, or where on the way it is refused or hidden. */
export function expect({ principal, side }: Question, steps: readonly Step[]): Expectation {
  const listed = new Set<string>()
  for (const [at, { field }] of steps.entries()) {
    const need = findNeed(field)
    if (need === undefined || listed.has(need.action) || may(principal, need.action, side)) continue
    if (principal.subject === '') return { at, as: 'UNAUTHENTICATED' }
    const extents = findExtents(principal, need.action)
    if (extents.length === 0) return { at, as: 'FORBIDDEN' }
    if (need.others === 'LISTED') listed.add(need.action)
    // Who reads what its own organisation wrote is answered about every other, with that alone.
    if (need.others === 'LISTED' || (need.others === 'REFUSED' && extents.includes('written'))) continue
    return { at, as: need.others === 'REFUSED' ? 'FORBIDDEN' : 'HIDDEN' }
  }
  return 'allowed'
}

/**
 * Judges one field of an answer.
 * @param askNowhere gives the answer to the same question about records that nobody ever had, and this one, in the same words
 */
export function judge(question: Question, field: Step, answer: GivenAnswer): Verdict {
  const steps = [...question.way.steps, field]
  // What can be followed is followed at the gateway alone.
  if (isFollowed(question.way.type) && question.door !== GATEWAY) return judgeUnfollowed(answer)
  const expected = expect(question, steps)
  const errors = (answer.errors ?? []).filter(({ path }) => isOnTheWay(path, steps))
  if (expected === 'allowed') {
    if (errors.length > 0) return { fault: `answered with ${errors.map(toCode).join()}, and is theirs to see` }
    return listValues(answer.data, question.way.steps).some((parent) => parent !== null) ? 'allowed' : 'not reached'
  }
  const refused = steps.slice(0, expected.at + 1)
  if (listValues(answer.data, refused).some((value) => value !== null && !isEmpty(value)))
    return { fault: `shown, and should be ${expected.as}` }
  if (expected.as === 'HIDDEN')
    return errors.length === 0
      ? 'hidden'
      : { fault: `answered with ${errors.map(toCode).join()}, and should be hidden` }
  const isSaid = errors.some((error) => isOnTheWay(error.path, refused) && toCode(error) === expected.as)
  return isSaid ? 'refused' : { fault: `${errors.map(toCode).join() || 'no error'}, and should be ${expected.as}` }
}

function judgeUnfollowed({ data, errors = [] }: GivenAnswer): Verdict {
  const isRefused = data === undefined && errors.map(toCode).join() === 'OPERATION_RESOLUTION_FAILURE'
  return isRefused ? 'refused' : { fault: 'answered by a subgraph, and can be followed at the gateway alone' }
}

const toCode = ({ extensions }: NonNullable<GivenAnswer['errors']>[number]): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'no code'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Whether an error stands at one of these steps: places in lists do not matter. */
function isOnTheWay(path: readonly (string | number)[] | undefined, steps: readonly Step[]): boolean {
  const names = (path ?? []).filter((part) => typeof part === 'string')
  return names.every((name, at) => steps[at] !== undefined && toKey(steps[at]) === name)
}

/** What stands at the end of the steps, under every entry of every list on the way. Null: nothing does. */
function listValues(data: unknown, steps: readonly Step[]): unknown[] {
  return steps.reduce<unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        const found = isRecord(value) ? (value[toKey(step)] ?? null) : null
        return Array.isArray(found) && found.length > 0 ? (found as unknown[]) : [found]
      }),
    [data ?? null],
  )
}
