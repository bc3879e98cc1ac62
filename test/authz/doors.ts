import { ANONYMOUS, isSignedIn, type Principal } from '../../subgraphs/platform/principal.ts'
import { followAnswer } from '../testkit/events/read-answers.ts'
import type { Network } from '../testkit/network.ts'
import { signToken } from '../testkit/tokens.ts'

/** An answer, byte for byte, and the request that it was given to. */
export interface Told {
  readonly text: string
  readonly requestId: string
}

/** Asks through the gateway, or a subgraph itself with a principal as the gateway would pass it on. */
export type Ask = (door: string, document: string, principal: Principal) => Promise<Told>

const TOKEN_MS = 300_000

export function openDoors({ url, subgraphs }: Pick<Network, 'url' | 'subgraphs'>): Ask {
  const tokens = new Map<string, { token: Promise<string>; until: number }>()
  const findToken = (principal: Principal): Promise<string> => {
    const claims = JSON.stringify(principal)
    const known = tokens.get(claims)
    if (known !== undefined && known.until > Date.now()) return known.token
    const token = signToken(principal)
    tokens.set(claims, { token, until: Date.now() + TOKEN_MS })
    return token
  }
  let asked = 0
  return async (door, document, principal) => {
    if (door === 'gateway') {
      const token = isSignedIn(principal) ? await findToken(principal) : undefined
      if (document.startsWith('subscription')) return followOnce(url, document, token)
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query: document }),
      })
      return { text: await response.text(), requestId: response.headers.get('x-request-id') ?? '' }
    }
    const subgraph = subgraphs.find(({ name }) => name === door)
    if (subgraph === undefined) throw new Error(`There is no subgraph ${door}.`)
    const requestId = `authz-${(asked += 1)}`
    const { body } = await subgraph.server.executeOperation(
      { query: document },
      { contextValue: subgraph.toContext({ requestId, principal }) },
    )
    if (body.kind !== 'single') throw new Error('one answer was expected')
    return { text: JSON.stringify(body.singleResult), requestId }
  }
}

/** The first answer of a subscription. */
async function followOnce(url: string, query: string, token: string | undefined): Promise<Told> {
  const reader = await followAnswer(url, { query }, { token })
  try {
    const [first] = await reader.waitFor(1)
    return { text: JSON.stringify(first), requestId: reader.headers.get('x-request-id') ?? '' }
  } finally {
    reader.close()
  }
}

/** Whether somebody can ask by a door at all: the gateway takes no token without a subject. */
export const canAsk = (door: string, principal: Principal): boolean =>
  door !== 'gateway' || isSignedIn(principal) || JSON.stringify(principal) === JSON.stringify(ANONYMOUS)
