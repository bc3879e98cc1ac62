/**
 * Where to go on after signing in: a path of this origin, with its search part, and not the page that one comes back to. Anything else leads
 * to the first page, so that nobody can be sent elsewhere from here.
 */
export function toLocalPath(path: unknown, origin: string): string {
  const address = typeof path === 'string' && path.startsWith('/') ? URL.parse(path, origin) : null
  if (address === null || address.origin !== origin || BACK_PATHS.includes(address.pathname)) return '/'
  return `${address.pathname}${address.search}`
}

/** Where the provider sends people back to. */
export const SIGNED_IN_PATH = '/signed-in'
export const SIGNED_OUT_PATH = '/signed-out'

const BACK_PATHS = [SIGNED_IN_PATH, SIGNED_OUT_PATH]
