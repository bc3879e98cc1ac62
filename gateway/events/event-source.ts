import { parse } from 'graphql'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import type { Engine } from '../engine/engine.ts'
import type { RequestCalls } from '../transport/request-calls.ts'
import type { StreamedEvent } from './frame.ts'

/** Events that a reader may see after a position. */
export interface StreamPage {
  readonly nodes: readonly StreamedEvent[]
  /** Up to here nothing is left out. */
  readonly through: string
  /** Of the newest event. */
  readonly end: string
  readonly hasGap: boolean
}

/** Where the stream's events come from: the network itself, asked as any client asks it. */
export interface EventSource {
  /** Null where nobody answers. */
  readPage: (principal: Principal, after: string) => Promise<StreamPage | null>
  /** Position of the newest event; null where nobody answers. */
  findEnd: () => Promise<string | null>
}

const PAGE_SIZE = 100

const operation = {
  document: parse(`query EventStream($after: String, $first: Int!) {
    events(after: $after, first: $first) { nodes { position type cloudEvent } through end hasGap }
  }`),
  documentHash: 'EventStream',
  operationName: 'EventStream',
}

/**
 * @param openCalls the way to the subgraphs on behalf of a principal: what it may see is judged where the events are
 * @returns null where the network has no events
 */
export function openEventSource(engine: Engine, openCalls: (principal: Principal) => RequestCalls): EventSource | null {
  if (engine.schema.getQueryType()?.getFields()['events'] === undefined) return null
  const ask = async (principal: Principal, variables: { after?: string; first: number }) => {
    const { data } = await engine.execute({ ...operation, variables }, openCalls(principal))
    return (data?.['events'] ?? null) as StreamPage | null
  }
  return {
    readPage: (principal, after) => ask(principal, { after, first: PAGE_SIZE }),
    findEnd: async () => (await ask(ANONYMOUS, { first: 0 }))?.end ?? null,
  }
}
