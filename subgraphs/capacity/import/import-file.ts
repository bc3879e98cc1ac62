import { dropUpload, findUpload, readPieces } from '../data/uploads.ts'
import { keepImport, lockOwnWindows } from '../data/imports.ts'
import type { CapacityStatements } from '../data/open.ts'
import { writeWindows, type WindowToWrite } from '../data/write-windows.ts'
import { findOverlaps } from '../domain/import/find-overlaps.ts'
import { toError, type ImportError } from '../domain/import/import-error.ts'
import { matchWindows, toChangeKind, type MatchedRow, type OwnWindow } from '../domain/import/match-windows.ts'
import { toOutcome, type ErrorPolicy, type ImportChange } from '../domain/import/outcome.ts'
import { explainWindowProblem, type Explained, type WindowProblem } from '../domain/window-problem.ts'
import type { UserError } from '../../platform/user-error.ts'
import { readRows } from './read-rows.ts'

export interface ImportToMake {
  upload: string
  isDryRun: boolean
  errorPolicy: ErrorPolicy
}

/** Plain JSON, as it is kept for the key of the call. */
export interface ImportAnswer {
  importId: string | null
  /** Windows that a withdrawal took back. */
  withdrawn?: number
  userErrors: UserError[]
}

/**
 * Reads an upload and publishes what it says, in the transaction that it is given: all of it, or as much as the policy
 * allows, or nothing. What becomes of it is kept, with every error, in each case.
 * @param today YYYY-MM-DD
 */
export async function importFile(
  tx: CapacityStatements,
  { upload, isDryRun, errorPolicy }: ImportToMake,
  today: string,
): Promise<ImportAnswer> {
  const found = await findUpload(tx, upload)
  if (found === null || found.sha256 === null) return refuseUpload
  const file = await readRows(readPieces(tx, found), today)
  const { errors } = file
  let rows = file.rows
  /** Leaves out the rows in which something is wrong. */
  const drop = (wrong: readonly ImportError[]): void => {
    errors.add(wrong)
    const lines = new Set(wrong.map(({ line }) => line))
    rows = rows.filter(({ line }) => !lines.has(line))
  }
  drop(findOverlaps(rows))
  const windows = await lockOwnWindows(tx, {
    workCenterIds: [...new Set(file.rows.map(({ workCenterId }) => workCenterId))],
    windowIds: file.rows.flatMap(({ windowId }) => windowId ?? []),
  })
  const { matched, errors: mismatches } = matchWindows(rows, windows)
  drop(mismatches)

  const id = `import-${crypto.randomUUID()}`
  let good = matched
  // Nothing is written where something is wrong. Rows that are left out may leave what others would overlap, so that what
  // is left is judged again.
  for (;;) {
    const outcome = toOutcome(
      { ...file, good: good.length, failed: file.rowCount - good.length },
      { isDryRun, errorPolicy },
    )
    if (good.length === 0) break
    const answer = await writeWindows(tx, good.map(toWindow), {
      importId: id,
      isDryRun: isDryRun || outcome === 'REJECTED',
    })
    if (answer.outcome === 'WRITTEN') break
    const bad = new Map(good.map((each) => [each.row.line, each]))
    drop(answer.problems.map((problem) => toImportError(problem, bad.get(problem.place))))
    const left = new Set(rows)
    good = good.filter(({ row }) => left.has(row))
    if (errorPolicy === 'REJECT_ALL') break
  }

  const failed = file.rowCount - good.length
  const outcome = toOutcome({ ...file, good: good.length, failed }, { isDryRun, errorPolicy })
  const changes = good.map(toChange)
  const touched = new Set(matched.flatMap(({ windowId }) => windowId ?? []))
  const count = (kind: ImportChange['kind']): number => changes.filter((change) => change.kind === kind).length
  await keepImport(tx, {
    id,
    outcome,
    isDryRun,
    sha256: found.sha256,
    delimiter: file.delimiter,
    rowCount: file.rowCount,
    added: count('ADDED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    failed,
    errorCount: errors.count,
    errors: errors.toSorted(),
    changes,
    notInFile: windows.filter((window) => !touched.has(window.id)),
  })
  if (outcome === 'IMPORTED' || outcome === 'IMPORTED_IN_PART') await dropUpload(tx, upload)
  return { importId: id, userErrors: [] }
}

const refuseUpload: ImportAnswer = {
  importId: null,
  userErrors: [
    {
      field: ['input', 'upload'],
      code: 'NOT_FOUND',
      message: 'There is no such upload of yours: it was imported, is not whole, or is more than an hour old.',
    },
  ],
}

const toWindow = ({ row, windowId, before }: MatchedRow): WindowToWrite => ({
  place: row.line,
  ...(windowId === null ? { workCenterId: row.workCenterId } : { id: windowId }),
  version: row.version ?? before?.version,
  from: row.from,
  to: row.to,
  bays: row.bays,
  commitment: row.commitment,
  expiresOn: row.expiresOn,
})

const toFigures = ({ id, version, from, to, bays, commitment, expiresOn }: OwnWindow) => ({
  id,
  version,
  from,
  to,
  bays,
  commitment,
  expiresOn,
})

const toChange = (matched: MatchedRow): ImportChange => {
  const { row, before } = matched
  const { from, to, bays, commitment, expiresOn } = row
  return {
    line: row.line,
    kind: toChangeKind(matched),
    workCenterId: row.workCenterId,
    before: before && toFigures(before),
    after: { from, to, bays, commitment, expiresOn },
  }
}

const COLUMN_OF: Record<NonNullable<Explained['field']>, string> = {
  id: 'window_id',
  expectedVersion: 'version',
  workCenter: 'work_center_id',
  from: 'from',
  to: 'to',
  bays: 'bays',
  commitment: 'commitment',
  expiresOn: 'expires_on',
}

/** A problem that the database found, at its cell. */
function toImportError(problem: WindowProblem, matched: MatchedRow | undefined): ImportError {
  const { field, code, message } = explainWindowProblem(problem)
  const row = matched?.row
  const values: Record<string, string | number | null | undefined> = {
    window_id: matched?.windowId,
    version: row?.version,
    work_center_id: row?.workCenterId,
    from: row?.from,
    to: row?.to,
    bays: row?.bays,
    commitment: row?.commitment,
    expires_on: row?.expiresOn,
  }
  const column = field === null ? null : COLUMN_OF[field]
  const value = column === null ? null : values[column]
  return toError(problem.place, code, message, { column, value: value == null ? null : String(value) })
}
