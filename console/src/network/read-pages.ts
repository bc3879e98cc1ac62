import type { TypedDocument } from '../../../client/network-client.ts'
import { assertAnswered } from './assert-answered.ts'
import { network } from './network.ts'
import type { PageInfo } from './use-pages.ts'

/**
 * Reads a list to its end, one page after the other; whoever has enough stops reading.
 * @param toPage where the list stands in an answer; undefined ends it
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so
 */
export async function* readPages<
  Result extends object,
  Variables extends { after?: string | null | undefined },
  Page extends { readonly pageInfo: PageInfo },
>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  toPage: (result: Result) => Page | undefined,
  signal: AbortSignal,
): AsyncGenerator<Page, void> {
  let after: string | null | undefined
  do {
    const answer = await network.request(document, { ...variables, after } as Variables, { signal })
    assertAnswered(answer)
    const page = toPage(answer.data)
    if (page === undefined) return
    yield page
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after != null)
}
