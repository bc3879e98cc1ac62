import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { servePages } from './pages.ts'
import { refuseInJson } from './refusals.ts'

const outside = mkdtempSync(path.join(tmpdir(), 'rsf-pages-'))
const folder = path.join(outside, 'dist')
mkdirSync(path.join(folder, 'assets'), { recursive: true })
writeFileSync(path.join(outside, 'secret.txt'), 'secret')
writeFileSync(path.join(folder, '.built-from'), 'hash')
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Console</title>')
writeFileSync(path.join(folder, 'graphiql.html'), '<!doctype html><meta nonce="STYLE_NONCE"><title>Explorer</title>')
writeFileSync(path.join(folder, 'assets/console-1.js'), 'export {}')
afterAll(() => rmSync(outside, { recursive: true }))

const toApp = (pages: Partial<Parameters<typeof servePages>[1]> = {}): FastifyInstance => {
  const app = Fastify()
  refuseInJson(app)
  servePages(app, { folder, issuer: 'https://id.example.org/realm', demoAccounts: [], ...pages })
  return app
}

it.each([
  '/',
  '/coverage',
  '/requests',
  '/requests/r-1',
  '/partner/import',
  '/audit',
  '/signed-in?code=1',
  '/signed-out',
])('answers %s with the console, to be asked for anew each time', async (url) => {
  const { statusCode, headers, body } = await toApp().inject(url)
  expect([statusCode, headers['cache-control'], body]).toEqual([200, 'no-cache', expect.stringContaining('Console')])
})

it('lets nothing in from elsewhere, nothing that stands in the page, and nobody frame it', async () => {
  const { headers } = await toApp().inject('/')
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self' https://id.example.org;base-uri 'none';form-action 'none';frame-ancestors 'none'",
  )
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
})

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

it('shows the explorer to a browser that opens the endpoint, and lets in the style elements of its script alone', async () => {
  const app = toApp()
  app.get('/graphql', () => ({ data: null }))
  const show = async () => {
    const { headers, body } = await app.inject({ url: '/graphql?query=%7Ba%7D', headers: { accept: BROWSER } })
    expect([headers['content-type'], headers['cache-control'], headers.vary, body]).toEqual([
      'text/html; charset=utf-8',
      'no-store',
      'accept',
      expect.stringContaining('Explorer'),
    ])
    const nonce = /nonce="([\w+/]{22}==)"/.exec(body)?.[1]
    expect(headers['content-security-policy']).toBe(
      `default-src 'none';script-src 'self';style-src 'self' 'nonce-${nonce}';font-src 'self';img-src 'self';connect-src 'self' https://id.example.org;base-uri 'none';form-action 'none';frame-ancestors 'none'`,
    )
    expect(headers['strict-transport-security']).toBeUndefined()
    return nonce
  }
  expect(await show()).not.toBe(await show())
})

it.each([
  {},
  { accept: '*/*' },
  { accept: 'application/json' },
  { accept: 'application/graphql-response+json, text/html' },
  { accept: BROWSER, 'apollo-require-preflight': 'true' },
])('leaves the endpoint to clients of the API: %j', async (headers) => {
  const app = toApp()
  app.get('/graphql', () => ({ data: null }))
  expect((await app.inject({ url: '/graphql', headers })).json()).toEqual({ data: null })
})

it('keeps for good what is named by what it holds', async () => {
  const { headers } = await toApp().inject('/assets/console-1.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

it.each([
  '/.built-from',
  '/../secret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/',
  '/nothing',
  '/assets/no.js',
])('has nothing at %s', async (url) => {
  const { statusCode, body } = await toApp().inject(url)
  expect(statusCode).toBeGreaterThanOrEqual(400)
  expect(statusCode).toBeLessThan(500)
  expect(body).not.toMatch(/secret\b|hash|dist/)
})

it('says where people sign in, and which accounts are for showing', async () => {
  expect((await toApp().inject('/console.json')).json()).toEqual({
    issuer: 'https://id.example.org/realm',
    clientId: 'rsf-console',
    demoAccounts: [],
  })
  expect((await toApp({ issuer: undefined }).inject('/console.json')).json()).toMatchObject({ issuer: null })
})

it('serves the API alone where no pages are built', async () => {
  expect((await toApp({ folder: path.join(outside, 'none') }).inject('/')).statusCode).toBe(404)
})
