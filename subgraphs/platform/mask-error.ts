import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { isUnanswered } from './data/is-unanswered.ts'

/** Codes of errors that are the caller's to know: refused input, refused documents, refused rights, a part that did not answer. */
export const PUBLIC_CODES: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]

const isMasked = (error: GraphQLFormattedError): boolean =>
  error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' && error.extensions['masked'] === true

/** Whether a write was done is not known here: its transaction may have ended just before. */
const NOT_IN_TIME =
  'This part of the network did not reach its records in time. Ask again; ' +
  'repeat a write with the same idempotencyKey: it is then written once.'

/**
 * Replaces a fault by words that leak nothing. Expected errors pass with their message, code, path and place and
 * nothing else. Anything unforeseen is logged whole; it is answered as SUBGRAPH_UNAVAILABLE where the records were not reached in
 * time, else as INTERNAL_SERVER_ERROR.
 */
export function maskError(logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted
    const given = extensions?.['code']
    const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR'
    const service = extensions?.['service'] ?? extensions?.['serviceName']
    const place = { ...(locations && { locations }), ...(path && { path }) }
    const publicExtensions = { code, ...(typeof service === 'string' && { service }) }
    if (isMasked(formatted)) return { message, ...place, extensions: { ...publicExtensions, masked: true } }
    if (PUBLIC_CODES.includes(code) && code !== 'INTERNAL_SERVER_ERROR')
      return {
        message: message.replace(/^Syntax Error: Maximum call stack.*/, 'The document is nested too deeply.'),
        ...place,
        extensions: publicExtensions,
      }
    if (isUnanswered(unwrapResolverError(thrown))) {
      logger.warn({ err: thrown, path }, 'records were not reached in time')
      return { message: NOT_IN_TIME, ...place, extensions: { ...publicExtensions, code: 'SUBGRAPH_UNAVAILABLE' } }
    }
    logger.error({ err: thrown, path }, 'a fault was masked')
    return {
      message: 'Something went wrong on our side. The request id names this case.',
      ...place,
      extensions: { ...publicExtensions, code: 'INTERNAL_SERVER_ERROR', masked: true },
    }
  }
}
