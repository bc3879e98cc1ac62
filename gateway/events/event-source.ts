import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import type { RequestCalls } from '../transport/request-calls.ts'
import type { StreamedEvent } from './frame.ts'

/** A place in the stream: as clients are told it, and by its number, which stays in here. */
export interface StreamPlace {
  readonly position: string
  readonly place: string
}

/** Events that a reader may see after a position. */
export interface StreamPage {
  readonly nodes: readonly StreamedEvent[]
  /** Up to here nothing is left out. */
  readonly through: StreamPlace
  readonly hasGap: boolean
}

/** Where the stream's events come from: the ledger, asked on behalf of each reader. */
export interface EventSource {
  /** Null where nobody answers. */
  readPage: (principal: Principal, after: string) => Promise<StreamPage | null>
  /** The place of a position, or of the newest event; null where nobody answers. INVALID: the stream gave no such position. */
  findPlace: (position: string | null) => Promise<StreamPlace | 'INVALID' | null>
}

const PAGE_SIZE = 100

const PAGE = `query EventStream($after: String, $first: Int!) {
  page: events(after: $after, first: $first) { nodes { position type cloudEvent } through place hasGap }
}`
const PLACE = 'query StreamPlace($position: String) { place: streamPlace(position: $position) { position place } }'

/** @param openCalls the way to the subgraphs on behalf of a principal: what it may see is judged where the events are */
export function openEventSource(openCalls: (principal: Principal) => RequestCalls): EventSource {
  return {
    async readPage(principal, after) {
      const variables = { after, first: PAGE_SIZE }
      const { data } = await openCalls(principal).call({ subgraph: 'ledger', query: PAGE, variables })
      const page = (data?.['page'] ?? null) as (Omit<StreamPage, 'through'> & { through: string; place: string }) | null
      return page && { ...page, through: { position: page.through, place: page.place } }
    },
    async findPlace(position) {
      const { data, errors } = await openCalls(ANONYMOUS).call({
        subgraph: 'ledger',
        query: PLACE,
        variables: { position },
      })
      if (errors?.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')) return 'INVALID'
      return (data?.['place'] ?? null) as StreamPlace | null
    },
  }
}
