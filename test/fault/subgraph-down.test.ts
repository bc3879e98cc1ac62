import { startDistributedNetwork, type DistributedNetwork } from './distributed-network.ts'

const QUERY = '{ theaters { code name } sites(first: 3) { nodes { id name operators { name } } } }'

interface Answer {
  data: { theaters: { code: string }[]; sites: { nodes: { id: string; name: string; operators: unknown }[] } }
  errors?: { message: string; path: (string | number)[]; extensions: Record<string, unknown> }[]
}

let network: DistributedNetwork
let whole: Answer

beforeAll(async () => {
  network = await startDistributedNetwork()
  whole = (await ask()).answer
}, 60_000)
afterAll(() => network.stop(), 120_000)

async function ask(): Promise<{ answer: Answer; text: string; tookMs: number }> {
  const start = performance.now()
  const response = await fetch(network.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  })
  const text = await response.text()
  return { answer: JSON.parse(text) as Answer, text, tookMs: performance.now() - start }
}

/** Asks until the whole answer is there again; only what the network does by itself may bring it back. */
async function waitUntilWhole(): Promise<void> {
  const deadline = performance.now() + 15_000
  for (;;) {
    const { answer, text } = await ask()
    if (answer.errors === undefined) return expect(answer).toEqual(whole)
    if (performance.now() > deadline) throw new Error(`still not whole: ${text}\n${network.print()}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function expectAllButPartners({ answer, text }: { answer: Answer; text: string }): void {
  expect(answer.data.theaters).toEqual(whole.data.theaters)
  expect(answer.data.sites.nodes).toEqual(whole.data.sites.nodes.map((site) => ({ ...site, operators: null })))
  expect(answer.errors).toEqual(
    whole.data.sites.nodes.map((_, index) => ({
      message: 'The partners part of the network did not answer.',
      path: ['sites', 'nodes', index, 'operators'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'partners' },
    })),
  )
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|:\d{4,5}\b|ECONN|node:/)
}

describe('a network of nine processes', () => {
  it('answers whole while all of them are up', () => {
    expect(whole.errors).toBeUndefined()
    expect(whole.data.sites.nodes).toHaveLength(3)
    expect(whole.data.sites.nodes.some((site) => site.operators !== null)).toBe(true)
  })

  it('answers the rest within 2.5 s while one is stopped, and recovers by itself', async () => {
    const partners = network.findProcess('partners')
    process.kill(partners, 'SIGSTOP')
    try {
      const one = await ask()
      expect(one.tookMs).toBeLessThan(2_500)
      expectAllButPartners(one)
      const several = await Promise.all(Array.from({ length: 5 }, ask))
      for (const each of several) {
        expect(each.tookMs).toBeLessThan(2_500)
        expectAllButPartners(each)
      }
      const ready = await fetch(new URL('/readyz', network.url))
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', missing: ['partners'] }])
    } finally {
      process.kill(partners, 'SIGCONT')
    }
    await waitUntilWhole()
  }, 120_000)

  it('answers the rest at once when one is killed, and recovers when it is started again', async () => {
    const killed = network.findProcess('partners')
    process.kill(killed, 'SIGKILL')
    const answer = await ask()
    expect(answer.tookMs).toBeLessThan(2_500)
    expectAllButPartners(answer)
    await waitUntilWhole()
    expect(network.findProcess('partners')).not.toBe(killed)
  }, 120_000)
})
