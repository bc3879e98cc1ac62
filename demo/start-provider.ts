import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toListenProblem } from '../subgraphs/platform/listen-problem.ts'
import { answerSignIn, SIGN_IN_PATH } from './answer-sign-in.ts'
import { forgetProvider, keepProvider } from './kept-provider.ts'
import { createDemoProvider, type DemoProvider } from './provider.ts'

/** Accounts without a password are for whoever sits at this machine: the address is no setting. */
const HOST = '127.0.0.1'

export interface RunningDemoProvider extends Pick<DemoProvider, 'admitConsole'> {
  /** What tokens name it, and where it is found. */
  readonly issuer: string
  stop: () => Promise<void>
}

/**
 * Starts the demo's provider on this machine's own address, and keeps in the data directory what `npm run token` needs.
 * @param port 0 for any that is free
 * @throws SettingProblem when the port or the data directory cannot be used
 */
export async function startDemoProvider({
  port,
  audience,
  dataDirectory,
}: {
  port: number
  audience: string
  dataDirectory: string
}): Promise<RunningDemoProvider> {
  const server = createServer()
  await once(server.listen(port, HOST), 'listening').catch((error: NodeJS.ErrnoException) => {
    throw toListenProblem(error, { host: HOST, port }, 'OIDC_PORT')
  })
  const authority = `${HOST}:${(server.address() as AddressInfo).port}`
  const issuer = `http://${authority}`
  const integratorSecret = randomBytes(32).toString('base64url')
  const { provider, admitConsole } = await createDemoProvider(issuer, { audience, integratorSecret })
  const answer = provider.callback()

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // A page elsewhere can give this address a name of its own and then read what is answered under that name.
    if (request.headers.host !== authority) return void response.writeHead(421).end()
    const path = request.url?.split('?')[0] ?? ''
    if (path.startsWith(SIGN_IN_PATH))
      return void answerSignIn(provider, request, response).catch(() => response.destroy())
    // Whoever names an account in the console begins anew, as that one; others stay signed in until they sign out.
    if (path === '/auth' && request.url?.includes('login_hint=')) delete request.headers.cookie
    return void answer(request, response)
  })
  const stop = async (): Promise<void> => {
    forgetProvider(dataDirectory, issuer)
    const closed = once(server.close(), 'close')
    server.closeAllConnections()
    await closed
  }
  try {
    keepProvider(dataDirectory, { issuer, integratorSecret })
  } catch (error) {
    await stop()
    throw error
  }
  return { issuer, admitConsole, stop }
}
