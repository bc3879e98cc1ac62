/** One request, named for what it is about. */
export interface TestQuery {
  readonly about: string
  readonly query: string
  readonly variables?: object
}
