import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Destinations } from '../domain/destination.ts'
import { toGuardedLookup } from './guarded-lookup.ts'
import { postMessage } from './post.ts'

let hits = 0
const server = createServer((_request, response) => {
  hits++
  response.writeHead(204).end()
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => (hits = 0))

/** A name server that gives each look-up its own answer, the last again and again. */
const resolveTo = (...answers: string[][]) => {
  let lookups = 0
  const resolve = (_name: string, _options: unknown, callback: (error: null, found: LookupAddress[]) => void): void => {
    const found = answers[Math.min(lookups++, answers.length - 1)] ?? []
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return { resolve: resolve as never, count: () => lookups }
}

const post = (url: string, destinations: Destinations, answers: string[][]) =>
  postMessage(
    { url, headers: {}, body: '{}' },
    { destinations, timeoutMs: 500, lookup: toGuardedLookup(destinations, resolveTo(...answers).resolve) },
  )

describe('a message', () => {
  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.0.0.5']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [[]],
  ])('to a public name that leads to %j is not sent', async (addresses) => {
    expect(await post('https://rebind.example.com:8443/', 'public', [addresses])).toEqual({
      kind: 'FAILED',
      reason: 'FORBIDDEN_ADDRESS',
    })
    expect(hits).toBe(0)
  })

  it('goes to the very address that was judged: the name is looked up once', async () => {
    const { resolve, count } = resolveTo(['127.0.0.1'], ['10.0.0.5'])
    const message = { url: `http://localhost:${port}/`, headers: {}, body: '{}' }
    const options = { destinations: 'loopback', timeoutMs: 500, lookup: toGuardedLookup('loopback', resolve) } as const
    expect(await postMessage(message, options)).toEqual({ kind: 'ANSWERED', status: 204 })
    expect(count()).toBe(1)
    expect(await postMessage(message, options)).toEqual({ kind: 'FAILED', reason: 'FORBIDDEN_ADDRESS' })
  })

  it.each([
    ['http://127.0.0.1:PORT/', 'public'],
    ['https://127.0.0.1:8443/', 'public'],
    ['https://[::ffff:7f00:1]:8443/', 'public'],
    ['http://10.0.0.1:PORT/', 'loopback'],
    ['http://127.0.0.1:PORT/', 'off'],
  ] as const)('to %s is not tried where messages go %s', async (url, destinations) => {
    expect(await post(url.replace('PORT', String(port)), destinations, [['127.0.0.1']])).toEqual({
      kind: 'FAILED',
      reason: 'NOT_ALLOWED',
    })
    expect(hits).toBe(0)
  })

  it('is a failure where nobody knows the name, nobody listens, or the peer speaks no TLS', async () => {
    const unknown = toGuardedLookup('public', ((_name: string, _options: unknown, callback: (error: Error) => void) =>
      callback(Object.assign(new Error('raw'), { code: 'ENOTFOUND' }))) as never)
    const message = { url: 'https://nowhere.example.com/', headers: {}, body: '{}' }
    expect(await postMessage(message, { destinations: 'public', timeoutMs: 500, lookup: unknown })).toEqual({
      kind: 'FAILED',
      reason: 'NO_ADDRESS',
    })
    expect(await post('http://localhost:1025/', 'loopback', [['127.0.0.1']])).toMatchObject({ reason: 'REFUSED' })
    expect(await post(`https://localhost:${port}/`, 'loopback', [['127.0.0.1']])).toMatchObject({ kind: 'FAILED' })
  })

  it('is given up when its sender is told to stop', async () => {
    const signal = AbortSignal.abort()
    const message = { url: `http://localhost:${port}/`, headers: {}, body: '{}' }
    await expect(postMessage(message, { destinations: 'loopback', timeoutMs: 500, signal })).rejects.toThrow()
    expect(hits).toBe(0)
  })
})
