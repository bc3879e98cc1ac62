import { useInfiniteQuery } from '@tanstack/react-query'
import type { NetworkAnswer, TypedDocument } from '../../../client/network-client.ts'
import { useSession } from '../session/session.tsx'
import { assertAnswered } from './assert-answered.ts'
import { network, queries } from './network.ts'

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

/**
 * Asks for a list page by page, as `useAnswer` asks for an answer: `fetchNextPage` adds the next one. `cancel` ends what is under way;
 * what has come stays.
 * @param toPageInfo where the list stands in an answer; undefined where the answer has none
 * @param staysShown whether the pages of the question before (its variables are given) stay on screen until the next ones are there
 */
export function usePages<Result extends object, Variables extends { after?: string | null | undefined }>(
  about: string,
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  toPageInfo: (result: Result) => PageInfo | undefined,
  {
    isWanted = true,
    staysShown = () => false,
  }: { isWanted?: boolean; staysShown?: (before: Omit<Variables, 'after'>) => boolean } = {},
) {
  const { account } = useSession()
  const queryKey = [about, document.toString(), variables, 'pages', account?.subject]
  const pages = useInfiniteQuery({
    queryKey,
    queryFn: async ({ signal, pageParam }): Promise<NetworkAnswer<Result>> => {
      const answer = await network.request(document, { ...variables, after: pageParam } as Variables, { signal })
      assertAnswered(answer)
      return answer
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => {
      const info = toPageInfo(data)
      return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined
    },
    // What one account was shown does not stay for another, or for nobody.
    placeholderData: (before, query) =>
      query !== undefined &&
      query.queryKey.at(-1) === account?.subject &&
      staysShown(query.queryKey[2] as Omit<Variables, 'after'>)
        ? before
        : undefined,
    enabled: isWanted,
  })
  return { ...pages, cancel: () => void queries.cancelQueries({ queryKey }) }
}
