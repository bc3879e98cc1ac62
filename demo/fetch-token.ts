import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { integrator, type AccountName } from './accounts.ts'
import { COMMAND_LINE } from './clients.ts'
import { SCOPES } from './scopes.ts'
import { walkSignIn } from './walk-sign-in.ts'

/** A token that could not be had; its message is one line. */
export class TokenProblem extends Error {}

const Discovery = z.object({ issuer: z.string(), authorization_endpoint: z.url(), token_endpoint: z.url() })
const Granted = z.object({ access_token: z.string() })

/**
 * An access token of somebody of the demo, by the way that a browser goes: authorization code with a proof key.
 * @throws TokenProblem
 */
export async function fetchAccountToken(issuer: string, account: AccountName): Promise<string> {
  const { authorization_endpoint, token_endpoint } = await discover(issuer)
  const state = randomBytes(16).toString('base64url')
  const verifier = randomBytes(32).toString('base64url')
  const address = new URL(authorization_endpoint)
  address.search = new URLSearchParams({
    client_id: COMMAND_LINE.clientId,
    redirect_uri: COMMAND_LINE.redirectUri,
    response_type: 'code',
    scope: SCOPES.join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  const answer = await walkSignIn(address, COMMAND_LINE.redirectUri, account)
  // RFC 9207: the answer is of the provider that was asked, and to this request.
  const code = answer?.get('code')
  if (code == null || answer?.get('state') !== state || answer.get('iss') !== issuer)
    throw new TokenProblem(`${issuer} did not sign ${account} in: it is no provider of the demo.`)
  return redeem(token_endpoint, {
    grant_type: 'authorization_code',
    client_id: COMMAND_LINE.clientId,
    redirect_uri: COMMAND_LINE.redirectUri,
    code,
    code_verifier: verifier,
  })
}

/**
 * An access token of the integrator, a program that has a secret.
 * @throws TokenProblem
 */
export async function fetchIntegratorToken(issuer: string, secret: string): Promise<string> {
  const { token_endpoint } = await discover(issuer)
  const authorization = `Basic ${Buffer.from(`${integrator.clientId}:${secret}`).toString('base64')}`
  return redeem(
    token_endpoint,
    { grant_type: 'client_credentials', scope: integrator.scopes.join(' ') },
    { authorization },
  )
}

async function discover(issuer: string): Promise<z.infer<typeof Discovery>> {
  const answer = await readJson(new URL('/.well-known/openid-configuration', issuer).href)
  const document = Discovery.safeParse(answer).data
  if (document?.issuer !== issuer) throw new TokenProblem(`${issuer} is no provider by that name.`)
  return document
}

async function redeem(
  endpoint: string,
  form: Record<string, string>,
  headers?: Record<string, string>,
): Promise<string> {
  const answer = await readJson(endpoint, { method: 'POST', headers, body: new URLSearchParams(form) })
  const granted = Granted.safeParse(answer).data
  if (granted === undefined) throw new TokenProblem(`${endpoint} gave no token: ${toOauthError(answer)}.`)
  return granted.access_token
}

const toOauthError = (answer: unknown): string =>
  z.object({ error: z.string() }).safeParse(answer).data?.error ?? 'it says nothing of why'

/** What is no JSON reads as nothing. */
async function readJson(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(5_000) }).catch(() => {
    throw new TokenProblem(`No provider answers at ${url}. The demo's own runs with: npm start`)
  })
  return response.json().catch(() => undefined)
}
