import { findUrlProblem, type Destinations } from './destination.ts'
import { EVENT_TYPES } from './event-types.ts'

/** What is wrong with one part of what was asked. */
export interface InputProblem {
  field: string
  message: string
}

export interface WebhookInput {
  url?: string | null
  description?: string | null
  types?: readonly string[] | null
  state?: string | null
}

const MAX_DESCRIPTION_LENGTH = 500

/** Finds every problem at once; what is left out has none. */
export function checkWebhook(
  { url, description, types, state }: WebhookInput,
  destinations: Destinations,
): InputProblem[] {
  const problems: InputProblem[] = []
  const urlProblem = url == null ? null : findUrlProblem(url, destinations)
  if (urlProblem !== null) problems.push({ field: 'url', message: urlProblem })
  if ((description?.length ?? 0) > MAX_DESCRIPTION_LENGTH)
    problems.push({ field: 'description', message: `At most ${MAX_DESCRIPTION_LENGTH} characters.` })
  const unknown = types?.find((type) => !EVENT_TYPES.some((known) => known === type))
  if (unknown !== undefined || (types?.length ?? 0) > EVENT_TYPES.length)
    problems.push({ field: 'types', message: `Types are ${EVENT_TYPES.join(', ')}, each once at most.` })
  if (state === 'DISABLED') problems.push({ field: 'state', message: 'ACTIVE or PAUSED.' })
  return problems
}

const MAX_OVERLAP_HOURS = 24

export const checkOverlap = (hours: number): InputProblem[] =>
  hours >= 0 && hours <= MAX_OVERLAP_HOURS
    ? []
    : [{ field: 'overlapHours', message: `From 0 to ${MAX_OVERLAP_HOURS}, not ${hours}.` }]

/** @param since, until instants in UTC */
export const checkSpan = ({ since, until }: { since: string; until: string }): InputProblem[] =>
  Date.parse(since) < Date.parse(until) ? [] : [{ field: 'until', message: 'until is later than since.' }]
