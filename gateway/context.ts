import type { DocumentNode } from 'graphql'
import type { RequestScope } from '../subgraphs/platform/request-scope.ts'
import type { RequestCalls } from './transport/request-calls.ts'

/** What the log says of a request besides its status and duration. */
export interface RequestRecord {
  operationName: string | null
  errors: number
  /** For whom, never who: subjects stay out of the log. */
  organisation: string | null
}

/** What lives as long as one request of a client. */
export interface GatewayContext extends RequestScope {
  readonly calls: RequestCalls
  readonly record: RequestRecord
  /** Set where a subscription is asked: it is told of one that passed every check, which is then not run. */
  readonly takeSubscription?: (document: DocumentNode) => void
}
