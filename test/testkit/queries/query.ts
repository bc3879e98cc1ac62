import type { Principal } from '../../../subgraphs/platform/principal.ts'

/** One request, named for what it is about. */
export interface TestQuery {
  readonly about: string
  readonly query: string
  readonly variables?: object
  /** Who asks; nobody if left out. */
  readonly as?: Principal
}
