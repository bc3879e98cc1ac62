import { badInput } from '../../platform/bad-input.ts'
import { asPrincipal } from '../../platform/data/as-principal.ts'
import { toConnection, toPageRequest, type Connection, type PageArguments } from '../../platform/pages.ts'
import { findImport, loadImportList, type ImportLists } from '../data/imports.ts'
import type { RequestContext } from '../context.ts'
import type {
  CapacityImportResolvers,
  ImportCapacityPayloadResolvers,
  ImportChangeResolvers,
  QueryResolvers,
  WithdrawImportPayloadResolvers,
} from '../generated/resolvers.ts'
import type { ImportAnswer } from '../import/import-file.ts'
import { COLUMNS } from '../domain/import/columns.ts'

const find = (id: string, scope: RequestContext) => asPrincipal(scope.data, scope, (tx) => findImport(tx, id))

const ofAnswer = ({ importId }: ImportAnswer, _args: unknown, scope: RequestContext) =>
  importId === null ? null : find(importId, scope)

export const ImportQuery: Pick<QueryResolvers, 'capacityImport' | 'capacityTemplate'> = {
  capacityImport: (_parent, { id }, scope) => find(id, scope),
  capacityTemplate: () => `${COLUMNS.join(',')}\r\n`,
}

export const ImportCapacityPayload: ImportCapacityPayloadResolvers = { import: ofAnswer }
export const WithdrawImportPayload: WithdrawImportPayloadResolvers = {
  import: ofAnswer,
  withdrawn: ({ withdrawn }) => withdrawn ?? null,
}

/** A page of a list that is kept with the import: the key of an entry is its place. */
async function loadPage<K extends keyof ImportLists>(
  { id }: { id: string },
  list: K,
  pageArguments: PageArguments,
  scope: RequestContext,
): Promise<Connection<ImportLists[K][number]>> {
  const page = toPageRequest(pageArguments, `import-${list}`)
  if (page.afterKey !== null && !/^\d{1,9}$/.test(page.afterKey)) throw badInput('after: not a cursor of this list.')
  const start = page.afterKey === null ? 0 : Number(page.afterKey) + 1
  const { rows, length } = await asPrincipal(scope.data, scope, (tx) =>
    loadImportList(tx, list, { id, start, size: page.size + 1 }),
  )
  const entries = rows.map((row: ImportLists[K][number], index) => ({ row, key: String(start + index) }))
  const connection = toConnection(entries, page, length, ({ key }) => key)
  return {
    edges: [],
    nodes: connection.nodes.map(({ row }) => row),
    pageInfo: connection.pageInfo,
    totalCount: length,
  }
}

export const CapacityImport: CapacityImportResolvers = {
  dryRun: ({ isDryRun }) => isDryRun,
  errors: async (kept, args, scope) => ({
    ...(await loadPage(kept, 'errors', args, scope)),
    totalCount: kept.errorCount,
  }),
  changes: (kept, args, scope) => loadPage(kept, 'changes', args, scope),
  notInFile: (kept, args, scope) => loadPage(kept, 'notInFile', args, scope),
}

export const ImportChange: ImportChangeResolvers = { workCenter: ({ workCenterId }) => ({ id: workCenterId }) }
