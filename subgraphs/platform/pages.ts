import { GraphQLError } from 'graphql'

/** Most items that one page may hold. */
export const MAX_PAGE_SIZE = 200

export interface PageArguments {
  first?: number | null
  after?: string | null
}

/** What a list query needs: how many rows to read and the key after which to begin. */
export interface PageRequest {
  size: number
  afterKey: string | null
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[]
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const toCursor = (key: string): string => Buffer.from(`k1:${key}`).toString('base64url')

function fromCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  if (cursor.length > 400 || !text.startsWith('k1:') || toCursor(text.slice(3)) !== cursor)
    throw badInput('after: not a cursor of this list. Pass the endCursor of the page before, or leave it out.')
  return text.slice(3)
}

/**
 * Checks the page arguments.
 * @throws GraphQLError BAD_USER_INPUT for a size outside 0 to MAX_PAGE_SIZE or a broken cursor
 */
export function toPageRequest({ first, after }: PageArguments, defaultSize = 20): PageRequest {
  const size = first ?? defaultSize
  if (size < 0 || size > MAX_PAGE_SIZE) throw badInput(`first: between 0 and ${MAX_PAGE_SIZE}, not ${size}.`)
  return { size, afterKey: after == null ? null : fromCursor(after) }
}

/** A page of rows that were read with one more than `size`, so that the page knows whether another follows. */
export function toConnection<T>(
  rows: readonly T[],
  { size }: PageRequest,
  totalCount: number,
  keyOf: (row: T) => string,
): Connection<T> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: toCursor(keyOf(node)), node }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  }
}

/** A page of a list that is held whole, in its order. */
export function toConnectionOfAll<T>(rows: readonly T[], page: PageRequest, keyOf: (row: T) => string): Connection<T> {
  const start = page.afterKey === null ? 0 : rows.findIndex((row) => keyOf(row) === page.afterKey) + 1
  if (page.afterKey !== null && start === 0) throw badInput('after: this list has no such place any more.')
  return toConnection(rows.slice(start, start + page.size + 1), page, rows.length, keyOf)
}
