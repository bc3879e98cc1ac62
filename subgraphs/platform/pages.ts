import { badInput } from './bad-input.ts'

/** Most items that one page may hold. */
export const MAX_PAGE_SIZE = 200

export const DEFAULT_PAGE_SIZE = 20

export interface PageArguments {
  first?: number | null
  after?: string | null
}

/** What a list query needs: how many rows to read and the key after which to begin. */
export interface PageRequest {
  /** Names the list, so that a cursor of another is recognized. */
  list: string
  size: number
  afterKey: string | null
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[]
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

const toCursor = (list: string, key: string): string => Buffer.from(`${list}:${key}`).toString('base64url')

function fromCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const key = text.slice(list.length + 1)
  if (cursor.length > 400 || key === '' || toCursor(list, key) !== cursor)
    throw badInput('after: not a cursor of this list. Pass the endCursor of the page before, or leave it out.')
  return key
}

/**
 * Checks the page arguments.
 * @param list the list's name, without a colon
 * @throws GraphQLError BAD_USER_INPUT for a size outside 0 to MAX_PAGE_SIZE or a broken cursor
 */
export function toPageRequest({ first, after }: PageArguments, list: string): PageRequest {
  return { list, size: toSize(first), afterKey: after == null ? null : fromCursor(list, after) }
}

function toSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE
  if (size < 0 || size > MAX_PAGE_SIZE) throw badInput(`first: between 0 and ${MAX_PAGE_SIZE}, not ${size}.`)
  return size
}

/**
 * The head of a list that has no further pages.
 * @throws GraphQLError BAD_USER_INPUT for a size outside 0 to MAX_PAGE_SIZE
 */
export const toFirst = <T>(rows: readonly T[], { first }: Pick<PageArguments, 'first'>): T[] =>
  rows.slice(0, toSize(first))

/** A page of rows that were read with one more than `size`, so that the page knows whether another follows. */
export function toConnection<T>(
  rows: readonly T[],
  { list, size }: PageRequest,
  totalCount: number,
  keyOf: (row: T) => string,
): Connection<T> {
  const nodes = rows.slice(0, size)
  const cursorOf = (row: T): string => toCursor(list, keyOf(row))
  const last = nodes.at(-1)
  return {
    // Most readers ask for nodes alone.
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }))
    },
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last === undefined ? null : cursorOf(last) },
    totalCount,
  }
}

/** A page of a list that is held whole, in its order. */
export function toConnectionOfAll<T>(rows: readonly T[], page: PageRequest, keyOf: (row: T) => string): Connection<T> {
  const start = page.afterKey === null ? 0 : rows.findIndex((row) => keyOf(row) === page.afterKey) + 1
  if (page.afterKey !== null && start === 0) throw badInput('after: this list has no such place any more.')
  return toConnection(rows.slice(start, start + page.size + 1), page, rows.length, keyOf)
}

/** The same page of other nodes, one for each. */
export function mapConnection<T, U>(connection: Connection<T>, toNode: (row: T) => U): Connection<U> {
  const nodes = connection.nodes.map(toNode)
  return {
    ...connection,
    nodes,
    get edges() {
      return connection.edges.map(({ cursor, node }) => ({ cursor, node: toNode(node) }))
    },
  }
}
