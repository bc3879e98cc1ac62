/**
 * Where messages may go. `public`: by https to addresses of the internet. `loopback`: to this machine alone, to try it
 * out. `off`: nowhere.
 */
export type Destinations = 'public' | 'loopback' | 'off'

const MAX_URL_LENGTH = 2_000
/** Where web servers with a certificate listen: a message to any other port would rather probe than inform. */
const PUBLIC_PORTS = ['', '4443', '8443', '9443', '10443']
/** Names that no public name server answers for, or that mean another place for everybody: RFC 6761, 6762, 8375, 9476. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan|alt|onion|test|invalid|example)\.?$/i
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * What is wrong with an address that messages are to be sent to; null where it may be tried. Names are judged by their
 * letters only: what they resolve to is judged at each connection.
 */
export function findUrlProblem(text: string, destinations: Destinations): string | null {
  if (destinations === 'off') return 'This network sends no messages.'
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    return `An address like https://partner.example.com/events, of at most ${MAX_URL_LENGTH} characters.`
  if (url.username !== '' || url.password !== '') return 'An address without a name or password in it.'
  if (url.hash !== '') return 'An address without a fragment (#).'
  return destinations === 'loopback' ? findLoopbackProblem(url) : findPublicProblem(url)
}

function findLoopbackProblem({ hostname, port }: URL): string | null {
  if (!LOOPBACK_HOST.test(hostname))
    return 'This network sends messages to its own machine only: localhost or 127.0.0.1.'
  return Number(port) >= 1024 ? null : 'A port from 1024 to 65535.'
}

function findPublicProblem({ protocol, hostname, port }: URL): string | null {
  if (protocol !== 'https:') return 'An address that begins with https://.'
  if (!PUBLIC_PORTS.includes(port)) return 'Port 443, 4443, 8443, 9443 or 10443.'
  // The URL parser has written every spelling of an IPv4 address as four numbers, and IPv6 in brackets.
  const isNumber = hostname.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname)
  return isNumber || !hostname.includes('.') || LOCAL_NAME.test(hostname)
    ? 'A public host name, not a local one or a number.'
    : null
}
