import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { RequestCalls } from '../transport/request-calls.ts'

/** A client's operation, parsed and valid. */
export interface Operation {
  readonly document: DocumentNode
  /** The same for the same document; what plans are kept by. */
  readonly documentHash: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
}

/** Splits an operation among the subgraphs, asks them and puts the answer together. */
export interface Engine {
  /** What clients see of the network. */
  readonly schema: GraphQLSchema
  readonly supergraphSdl: string
  execute: (operation: Operation, calls: RequestCalls) => Promise<ExecutionResult>
  stop: () => Promise<void>
}
