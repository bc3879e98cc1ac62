import { pino } from 'pino'
import { toRoleUrl } from '../../database/roles.ts'
import type { TestDatabase } from '../testkit/database.ts'
import { startNetwork } from '../testkit/network.ts'
import type { Subgraph } from '../../subgraphs/platform/subgraph.ts'
import { askChanges } from './ask-changes.ts'
import { askQuestions } from './ask-questions.ts'
import { listCanaries } from './canaries.ts'
import { listChanges, type Change } from './changes.ts'
import { canAsk, openDoors, type Ask } from './doors.ts'
import { declareOpenly, fillWorlds } from './fill-worlds.ts'
import { GATEWAY, listDoors } from './list-doors.ts'
import { toOutcome, type Outcome } from './outcome.ts'
import { isFollowed, listQuestions, type Question } from './questions.ts'
import { keepState } from './state.ts'

/** A network with records of three sides, and all that everybody could ask of it. */
export interface Matrix {
  readonly questions: readonly Question[]
  readonly changes: readonly Change[]
  /** Asks for what is given, in the order given, and judges it. */
  ask: (asked: Asked) => Promise<Outcome>
  /** The same of a subgraph that is not the project's own, on the same database: what is asked at its door. */
  askAltered: (subgraph: Subgraph, asked: Asked) => Promise<Outcome>
  /** As the administrator of the database. */
  plant: (sql: string) => Promise<unknown[]>
  stop: () => Promise<void>
}

interface Asked {
  readonly questions?: readonly Question[]
  readonly changes?: readonly Change[]
}

/**
 * @param database with generated figures of capacity; it is dropped in the end
 * @param transport how the gateway reaches the subgraphs
 */
export async function openMatrix(
  database: TestDatabase,
  { transport }: { transport?: 'in-process' | 'http' } = {},
): Promise<Matrix> {
  // Each subject follows more answers at a time than anybody may.
  const network = await startNetwork({ database, transport, asksWays: true, stream: { maxPerSubject: 100 } })
  const ask = openDoors(network)
  const worlds = await fillWorlds(ask, database.adminUrl, await declareOpenly(ask))
  const canaries = listCanaries(worlds)
  const state = await keepState(database.adminUrl)
  const doors = await listDoors()
  const isAsked = ({ door, principal }: Question | Change): boolean => canAsk(door, principal)
  const askAll = async (by: Ask, { questions = [], changes = [] }: Asked): Promise<Outcome> => {
    const outcome = toOutcome()
    await askQuestions(by, questions, canaries, outcome)
    await askChanges(by, state, changes, canaries, outcome)
    return outcome
  }
  return {
    questions: doors.flatMap(([door, schema]) => listQuestions(door, schema, worlds)).filter(isAsked),
    changes: doors.flatMap(([door, schema]) => listChanges(door, schema, worlds)).filter(isAsked),
    ask: (asked) => askAll(ask, asked),
    async askAltered(subgraph, asked) {
      const running = await subgraph.start(toRoleUrl(database.adminUrl, subgraph.name), pino({ level: 'silent' }))
      const isAtDoor = ({ door }: Question | Change): boolean => door === subgraph.name
      try {
        return await askAll(openDoors({ url: network.url, subgraphs: [running] }), {
          questions: asked.questions?.filter(isAtDoor),
          changes: asked.changes?.filter(isAtDoor),
        })
      } finally {
        await running.stop()
      }
    },
    plant: async (sql) => (await state.client.query<Record<string, unknown>>(sql)).rows,
    async stop() {
      await state.end()
      await network.stop()
    },
  }
}

/** Types by door that are asked for and of which no question reached a record. */
export function listUnreached(questions: readonly Question[], { reached }: Outcome): string[] {
  // A subgraph lets nobody follow anything.
  const answered = questions.filter(({ door, way }) => door === GATEWAY || !isFollowed(way.type))
  const types = new Set(answered.map(({ door, way }) => `${door}: ${way.type.name}`))
  return [...types].filter((type) => !reached.has(type))
}

export const isByGateway = ({ door }: Question | Change): boolean => door === GATEWAY
