import type { NetworkAnswer, TypedDocument } from './answer.ts'

/** A page of a list, as every connection of the network has it. */
export interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** The entries of a list, page by page. See `NetworkClient.paginate`. */
export async function* paginate<Result, Variables extends { after?: string | null }, Node>(
  request: (document: TypedDocument<Result, Variables>, variables: Variables) => Promise<NetworkAnswer<Result>>,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  pick: (data: Result) => Page<Node> | null | undefined,
): AsyncGenerator<Node, void, undefined> {
  let after = variables.after
  for (;;) {
    const { data } = await request(document, { ...variables, after })
    const page = pick(data)
    if (page == null) return
    yield* page.nodes
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}
