import type { AccountName } from './accounts.ts'

/** To the page, from it with the choice, and back: more steps than that lead nowhere. */
const MAX_STEPS = 6

/**
 * Does what a browser does in which somebody chooses an account: follows redirects, keeps cookies, sends the form.
 * @returns what comes back to the redirect address, null when the way leads elsewhere
 */
export async function walkSignIn(
  start: URL,
  redirectUri: string,
  account: AccountName,
): Promise<URLSearchParams | null> {
  const cookies = new Map<string, string>()
  let address = start
  let form: URLSearchParams | undefined
  for (let step = 0; step < MAX_STEPS; step++) {
    const response = await fetch(address, {
      method: form === undefined ? 'GET' : 'POST',
      body: form,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      signal: AbortSignal.timeout(5_000),
    })
    await response.body?.cancel()
    for (const [name, value] of response.headers.getSetCookie().map(toPair)) cookies.set(name, value)
    const location = response.headers.get('location')
    if (location !== null) {
      address = new URL(location, address)
      form = undefined
      if (`${address.origin}${address.pathname}` === redirectUri) return address.searchParams
      if (address.origin !== start.origin) return null
    } else if (response.ok && form === undefined) form = new URLSearchParams({ account })
    else return null
  }
  return null
}

function toPair(cookie: string): [string, string] {
  const [pair = ''] = cookie.split(';')
  const end = pair.indexOf('=')
  return [pair.slice(0, end), pair.slice(end + 1)]
}
