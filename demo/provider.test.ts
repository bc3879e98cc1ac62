import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openIdentity } from '../gateway/identity/open-identity.ts'
import { ALL_SCOPES } from '../test/testkit/principals.ts'
import { accounts, integrator, type AccountName } from './accounts.ts'
import { COMMAND_LINE, CONSOLE } from './clients.ts'
import { fetchAccountToken, fetchIntegratorToken } from './fetch-token.ts'
import { findKeptProvider, keepProvider } from './kept-provider.ts'
import { SCOPES } from './scopes.ts'
import { startDemoProvider } from './start-provider.ts'
import { walkSignIn } from './walk-sign-in.ts'

const AUDIENCE = 'urn:rsf:network-api'
const GATEWAY = 'http://127.0.0.1:4000'
const dataDirectory = mkdtempSync(path.join(tmpdir(), 'rsf-demo-'))
const { issuer, admitConsole, stop } = await startDemoProvider({ port: 0, audience: AUDIENCE, dataDirectory })
await admitConsole([GATEWAY])
const identity = openIdentity(issuer, AUDIENCE)
const secret = findKeptProvider(dataDirectory)?.integratorSecret ?? ''
afterAll(async () => {
  await stop()
  rmSync(dataDirectory, { recursive: true })
})

const verifier = randomBytes(32).toString('base64url')
const toAddress = (changes: Record<string, string> = {}): URL => {
  const address = new URL('/auth', issuer)
  address.search = new URLSearchParams({
    client_id: CONSOLE,
    redirect_uri: `${GATEWAY}/signed-in`,
    response_type: 'code',
    scope: `openid ${SCOPES.join(' ')}`,
    state: 'state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  }).toString()
  return address
}
const redeem = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, string> }
}
const redeemCode = async (code: string, changes: Record<string, string> = {}, headers?: Record<string, string>) =>
  redeem(
    {
      grant_type: 'authorization_code',
      client_id: CONSOLE,
      redirect_uri: `${GATEWAY}/signed-in`,
      code,
      code_verifier: verifier,
      ...changes,
    },
    headers,
  )
const signIn = async (account: AccountName = 'staff'): Promise<string> =>
  (await walkSignIn(toAddress(), `${GATEWAY}/signed-in`, account))?.get('code') ?? ''

describe('an account of the demo', () => {
  it.each(Object.keys(accounts) as AccountName[])('signs in as %s, and is it at the gateway', async (name) => {
    const { subject, claims } = accounts[name]
    expect(await identity.verify(`Bearer ${await fetchAccountToken(issuer, name)}`)).toEqual({
      country: null,
      theaters: [],
      ...claims,
      subject,
      scopes: ALL_SCOPES,
    })
  })

  it('signs in with a secret as the integrator, for what an integrator may do', async () => {
    expect(await identity.verify(`Bearer ${await fetchIntegratorToken(issuer, secret)}`)).toEqual({
      subject: integrator.clientId,
      organisation: 'demo-integrator',
      roles: ['integrator'],
      scopes: ['events:read', 'webhooks:write'],
      country: null,
      theaters: [],
    })
  })

  it('can be another one the next time, in the same browser', async () => {
    for (const name of ['partner', 'staff'] as const) {
      const { body } = await redeemCode(await signIn(name))
      expect(await identity.verify(`Bearer ${body['access_token']}`)).toMatchObject({ roles: [name] })
    }
  })
})

describe('the console', () => {
  it('gets a token for the API from its own origin, and an ID token that the API refuses', async () => {
    const { status, headers, body } = await redeemCode(await signIn(), {}, { origin: GATEWAY })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, GATEWAY])
    await expect(identity.verify(`Bearer ${body['access_token']}`)).resolves.toMatchObject({ roles: ['staff'] })
    await expect(identity.verify(`Bearer ${body['id_token']}`)).rejects.toMatchObject({ kind: 'NOT_FOR_THIS_API' })
    expect(body['refresh_token']).toBeUndefined()
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['with another proof key', { code_verifier: randomBytes(32).toString('base64url') }, {}],
    ['from another origin', {}, { origin: 'http://127.0.0.1:5000' }],
    ['for another address', { redirect_uri: 'http://127.0.0.1:5000/signed-in' }, {}],
    ['as another client', { client_id: 'rsf-command-line' }, {}],
  ])('gets none %s', async (_, changes, headers) => {
    const { status, body } = await redeemCode(await signIn(), changes, headers)
    expect([status, body['access_token']]).toEqual([400, undefined])
  })

  it('gets none for a code that was used, and never a second', async () => {
    const code = await signIn()
    expect((await redeemCode(code)).status).toBe(200)
    expect((await redeemCode(code)).body['error']).toBe('invalid_grant')
  })

  it.each([
    ['another address', { redirect_uri: 'https://evil.test/signed-in' }],
    ['another port', { redirect_uri: 'http://127.0.0.1:4002/signed-in' }],
    ['no client', { client_id: 'nobody' }],
  ])('is not sent to %s', async (_, changes) => {
    const response = await fetch(toAddress(changes), { redirect: 'manual', headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    expect(await response.text()).not.toContain('evil')
  })

  it.each([
    ['a proof key', { code_challenge: '' }],
    ['a code', { response_type: 'token' }],
    ['this API', { resource: 'urn:other:api' }],
  ])('cannot sign in but with %s', async (_, changes) => {
    const answer = await walkSignIn(toAddress(changes), `${GATEWAY}/signed-in`, 'staff')
    expect(answer?.get('code') ?? null).toBeNull()
  })
})

describe('the page of accounts', () => {
  const openPage = async () => {
    const start = await fetch(toAddress(), { redirect: 'manual' })
    const address = new URL(start.headers.get('location') ?? '', issuer)
    const cookie = start.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    return { address, cookie, attributes: start.headers.getSetCookie() }
  }
  const choose = async (account: string, body = new URLSearchParams({ account }).toString()) => {
    const { address, cookie } = await openPage()
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    return fetch(address, { method: 'POST', headers, body, redirect: 'manual' })
  }

  it('says what they are, runs no script, and takes nothing from elsewhere', async () => {
    const { address, cookie } = await openPage()
    const response = await fetch(address, { headers: { cookie } })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('These are demo accounts.')
    expect(html).toContain('<html lang="en">')
    for (const { title } of Object.values(accounts)) expect(html).toContain(title)
    expect(html).not.toMatch(/<script|https?:\/\/|\son\w+=/)
    const policy = response.headers.get('content-security-policy') ?? ''
    const style = createHash('sha256')
      .update(/<style>([^]*)<\/style>/.exec(html)?.[1] ?? '')
      .digest('base64')
    expect(policy.split('; ')).toEqual([
      `default-src 'none'`,
      `style-src 'sha256-${style}'`,
      `form-action 'self' ${GATEWAY}`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
    ])
  })

  it('is for the browser that began, whose cookies no script and no other site can use', async () => {
    const { address, attributes } = await openPage()
    for (const each of attributes) expect(each).toMatch(/samesite=lax; httponly/)
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? new URLSearchParams({ account: 'admin' }) : undefined
      expect((await fetch(address, { method, body, redirect: 'manual' })).status).toBe(400)
    }
  })

  it.each(['root', 'constructor', '__proto__'])('knows no account %s', async (account) => {
    expect((await choose(account)).status).toBe(400)
  })

  it('reads no long form', async () => {
    expect((await choose('', `account=staff&pad=${'x'.repeat(2_000)}`)).status).toBe(413)
  })

  it('is not shown to whoever chose an account in the console', async () => {
    const start = toAddress({ login_hint: 'partner' })
    // Were the page shown, nobody would be chosen on it.
    const answer = await walkSignIn(start, `${GATEWAY}/signed-in`, '' as AccountName)
    const { body } = await redeemCode(answer?.get('code') ?? '')
    expect(await identity.verify(`Bearer ${body['access_token']}`)).toMatchObject({ roles: ['partner'] })
  })

  it.each([
    ['for a name that is no account', { login_hint: 'constructor' }],
    [
      'for another client',
      { login_hint: 'admin', client_id: COMMAND_LINE.clientId, redirect_uri: COMMAND_LINE.redirectUri },
    ],
  ])('is shown all the same %s', async (_, changes) => {
    const start = toAddress(changes)
    const answer = await walkSignIn(start, start.searchParams.get('redirect_uri') ?? '', '' as AccountName)
    expect([answer?.get('error'), answer?.get('code')]).toEqual(['access_denied', null])
  })

  it('lets people leave without signing in', async () => {
    const answer = await walkSignIn(toAddress(), `${GATEWAY}/signed-in`, '' as AccountName)
    expect([answer?.get('error'), answer?.get('code')]).toEqual(['access_denied', null])
  })
})

describe('signing out', () => {
  /** A browser in which somebody has signed in: its cookies, and the ID token that the console got. */
  const openBrowser = async () => {
    const cookies = new Map<string, string>()
    const visit = async (address: URL, body?: URLSearchParams): Promise<Response> => {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const response = await fetch(address, {
        method: body ? 'POST' : 'GET',
        body,
        redirect: 'manual',
        headers: { cookie },
      })
      for (const each of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
        cookies.set(name, value)
      }
      return response
    }
    const follow = async (response: Response): Promise<URL> => new URL(response.headers.get('location') ?? '', issuer)
    const page = await follow(await visit(toAddress()))
    const back = await follow(await visit(await follow(await visit(page, new URLSearchParams({ account: 'staff' })))))
    const { body } = await redeemCode(back.searchParams.get('code') ?? '')
    return { visit, idToken: body['id_token'] ?? '' }
  }
  const toSignOut = (changes: Record<string, string>): URL => {
    const address = new URL('/session/end', issuer)
    address.search = new URLSearchParams({
      post_logout_redirect_uri: `${GATEWAY}/signed-out`,
      state: 'state',
      ...changes,
    }).toString()
    return address
  }
  const isAsked = async ({ visit }: Awaited<ReturnType<typeof openBrowser>>): Promise<boolean> =>
    (await visit(toAddress())).headers.get('location')?.includes('/sign-in/') ?? false

  it('ends the session of whom the ID token names, without a question', async () => {
    const browser = await openBrowser()
    expect(await isAsked(browser)).toBe(false)
    const response = await browser.visit(toSignOut({ id_token_hint: browser.idToken }))
    expect(response.headers.get('location')).toBe(`${GATEWAY}/signed-out?state=state`)
    expect(await isAsked(browser)).toBe(true)
  })

  it('asks where no ID token says who it is, so that no other site can sign people out', async () => {
    const browser = await openBrowser()
    const response = await browser.visit(toSignOut({ client_id: CONSOLE }))
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Sign out of the demo?')])
    expect(response.headers.get('content-security-policy')).toContain(`form-action 'self' ${GATEWAY};`)
    expect(await isAsked(browser)).toBe(false)
  })

  it('sends people nowhere else', async () => {
    const { visit, idToken } = await openBrowser()
    const response = await visit(
      toSignOut({ id_token_hint: idToken, post_logout_redirect_uri: 'https://evil.test/signed-out' }),
    )
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
  })
})

describe('the provider of the demo', () => {
  it('is this machine alone, by its number alone', async () => {
    expect(new URL(issuer).hostname).toBe('127.0.0.1')
    const askAs = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(new URL('/jwks', issuer), { headers: { host } })
          .on('response', (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end()
      })
    expect(await askAs(new URL(issuer).host)).toBe(200)
    for (const host of ['evil.test', `localhost:${new URL(issuer).port}`, '127.0.0.1'])
      expect(await askAs(host)).toBe(421)
  })

  it('gives nothing for a wrong secret, and no more than an integrator may have', async () => {
    await expect(fetchIntegratorToken(issuer, 'guess')).rejects.toThrow(/gave no token: invalid_client\.$/)
    const authorization = `Basic ${Buffer.from(`${integrator.clientId}:${secret}`).toString('base64')}`
    const { body } = await redeem({ grant_type: 'client_credentials', scope: 'capacity:write' }, { authorization })
    expect(body).toMatchObject({ error: 'invalid_scope' })
  })

  it('offers no way to sign in but these', async () => {
    const response = await fetch(new URL('/.well-known/openid-configuration', issuer))
    expect(await response.json()).toMatchObject({
      issuer,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
    })
  })

  it('publishes no private part of its key', async () => {
    const response = await fetch(new URL('/jwks', issuer))
    const { keys } = (await response.json()) as { keys: Record<string, string>[] }
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']])
  })

  it('keeps the secret for the one who started it, whatever the file was before', async () => {
    const file = path.join(dataDirectory, 'other', 'demo-provider.json')
    const kept = { issuer: 'http://127.0.0.1:1', integratorSecret: 'kept' }
    keepProvider(path.dirname(file), kept)
    rmSync(file)
    writeFileSync(file, '{}', { mode: 0o666 })
    keepProvider(path.dirname(file), kept)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(findKeptProvider(path.dirname(file))).toEqual(kept)
  })

  it('takes its tokens with it when it stops, and what it kept', async () => {
    const own = path.join(dataDirectory, 'own')
    const first = await startDemoProvider({ port: 0, audience: AUDIENCE, dataDirectory: own })
    const token = await fetchAccountToken(first.issuer, 'staff')
    await first.stop()
    expect(existsSync(path.join(own, 'demo-provider.json'))).toBe(false)
    const port = Number(new URL(first.issuer).port)
    const second = await startDemoProvider({ port, audience: AUDIENCE, dataDirectory: own })
    await expect(openIdentity(second.issuer, AUDIENCE).verify(`Bearer ${token}`)).rejects.toMatchObject({
      kind: 'NOT_VALID',
    })
    await second.stop()
  })

  it('says that its port is in use, and which setting names another', async () => {
    const port = Number(new URL(issuer).port)
    await expect(startDemoProvider({ port, audience: AUDIENCE, dataDirectory })).rejects.toThrow(
      `Port ${port} is in use: set OIDC_PORT to another.`,
    )
  })

  it('knows the actions that the API knows', () => {
    expect(SCOPES).toEqual(ALL_SCOPES)
  })
})
