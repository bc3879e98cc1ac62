import { QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  openNetworkClient,
  NetworkProblem,
  type NetworkAnswer,
  type NetworkClient,
  type TypedDocument,
} from '../../../client/network-client.ts'
import { endSignIn, findToken } from '../session/kept-sign-in.ts'
import { useSession } from '../session/session.tsx'

const client = openNetworkClient({ url: new URL('/graphql', location.href).href, token: findToken })

/** The network behind this page, asked as whoever is signed in. A token that it no longer takes ends the sign-in. */
export const network: Pick<NetworkClient, 'request'> = {
  request: async (document, variables, options) => {
    const token = findToken()
    try {
      return await client.request(document, variables, options)
    } catch (error) {
      if (error instanceof NetworkProblem && error.code === 'UNAUTHENTICATED') endSignIn(token)
      throw error
    }
  },
}

/** What is asked again by itself: never what was refused, for it would be refused again. */
const isWorthAnother = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof NetworkProblem && error.code === 'UNREACHABLE'

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: isWorthAnother, staleTime: 30_000, refetchOnWindowFocus: false } },
})

/**
 * Asks the network and keeps the answer, under the document, its variables and who asks. Leaving the page or asking something else
 * cancels what is under way.
 * @param about what the answer is about, for `queries.invalidateQueries({ queryKey: [about] })` when an event says that it changed
 * @param isWanted false: not yet
 * @param staysShown true: the last answer stays on screen while the next one is on its way (`isPlaceholderData`)
 */
export function useAnswer<Result, Variables>(
  about: string,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { isWanted = true, staysShown = false }: { isWanted?: boolean; staysShown?: boolean } = {},
) {
  const { account } = useSession()
  return useQuery<NetworkAnswer<Result>>({
    queryKey: [about, document.toString(), variables, account?.subject],
    queryFn: ({ signal }) => network.request(document, variables, { signal }),
    enabled: isWanted,
    ...(staysShown && { placeholderData: keepPreviousData }),
  })
}
