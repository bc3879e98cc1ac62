/** SQLSTATE classes: connection, resources, and intervention, of which statement_timeout and a shutdown are two. */
const STATES = /^(08|53|57)/
/** Prisma: not reachable, too slow, closed, too many connections, no transaction within the time given to one. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'])
const ADAPTER_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
/** What node-postgres says of its own limits; it gives no code. */
const DRIVER_MESSAGES = /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated)/

interface Reason {
  code?: unknown
  message?: unknown
  meta?: { driverAdapterError?: { cause?: { kind?: unknown; originalCode?: unknown } } }
}

/**
 * Whether a statement failed because PostgreSQL was not reached or did not answer in time, and not by what it said: asked
 * again, it may well succeed.
 */
export function isUnanswered(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  const { code, message, meta } = reason as Reason
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {}
  return (
    PRISMA_CODES.has(String(code)) ||
    ADAPTER_KINDS.has(String(kind)) ||
    STATES.test(String(originalCode)) ||
    DRIVER_MESSAGES.test(String(message))
  )
}
