import type { Principal } from '../../subgraphs/platform/principal.ts'
import { listWriters, may } from './expected/may.ts'
import type { World } from './world.ts'

/** A text that stands in answers to those alone who may do one of the actions to what is this side's. */
export interface Canary {
  readonly side: World
  readonly kind: 'capacity' | 'requests' | 'webhooks'
  readonly text: string
  readonly shownBy: readonly string[]
  /** Organisations whose members wrote it: they read what they wrote in whosoever's trail. */
  readonly writers: string[]
}

export const listCanaries = (worlds: readonly World[]): Canary[] => worlds.flatMap(listOf)

function listOf(side: World): Canary[] {
  const own = [side.organisation]
  const both = listWriters(side)
  const days = side.windows.flatMap(({ from, to }) => [from, to])
  const figures = side.windows.flatMap(({ bays }) => ['bays', 'published', 'free'].map((name) => `"${name}":${bays}`))
  const toCanaries = (
    kind: Canary['kind'],
    writers: string[],
    shownBy: readonly string[],
    texts: readonly string[],
  ): Canary[] => texts.map((text) => ({ side, kind, text, shownBy, writers }))
  return [
    ...toCanaries('capacity', own, ['capacity:read', 'audit:read'], [...days, ...figures]),
    ...toCanaries('capacity', own, ['capacity:read', 'audit:read', 'events:read'], side.windowIds),
    ...toCanaries(
      'capacity',
      own,
      ['capacity:read', 'capacity:write', 'audit:read'],
      [side.imported.from, side.imported.to, ...Object.values(side.files)],
    ),
    // What is taken shows in what is free.
    ...toCanaries('requests', both, ['requests:read', 'capacity:read', 'audit:read'], [side.work.from, side.work.to]),
    ...toCanaries('requests', both, ['requests:read', 'audit:read'], [side.words.request]),
    ...toCanaries('capacity', both, ['capacity:read', 'audit:read'], [side.words.ask]),
    ...toCanaries(
      'requests',
      both,
      ['requests:read', 'audit:read', 'events:read'],
      Object.values(side.requests).map(({ id }) => id),
    ),
    ...toCanaries('webhooks', own, ['webhooks:write', 'audit:read'], [side.webhook.id, side.words.webhook]),
  ]
}

/** What stands in an answer and may not be shown to whom it is given. */
export const findLeaks = (text: string, principal: Principal, canaries: readonly Canary[]): string[] =>
  canaries
    .filter((canary) => text.includes(canary.text) && !isFor(principal, canary))
    .map(({ side, kind, text: leaked }) => `${kind} of ${side.name}: ${leaked}`)

const isFor = (principal: Principal, { shownBy, side, writers }: Canary): boolean =>
  shownBy.some((action) => may(principal, action, side, writers))
