import type { WindowProblem } from '../domain/window-problem.ts'
import type { PublishedWindow } from './calendars.ts'
import type { CapacityStatements } from './open.ts'

/** A window as somebody wants it: a new one, other figures for one that is there, or its withdrawal. */
export interface WindowToWrite {
  /** By which problems name it, as the line of a file. */
  place: number
  /** Of the window that is there; left out for a new one. */
  id?: string
  /** The version that is expected; left out: whichever it has. */
  version?: number
  isWithdrawn?: boolean
  /** Of a new window. What is published stays at its work center. */
  workCenterId?: string
  /** What is left out or null stays as it is. */
  from?: string | null
  to?: string | null
  bays?: number | null
  commitment?: 'FIRM' | 'TENTATIVE' | null
  /** Null: until it is withdrawn. Left out: stays as it is. */
  expiresOn?: string | null
}

export type WriteOutcome =
  | { outcome: 'REFUSED'; problems: WindowProblem[] }
  /** In the order of places. */
  | { outcome: 'WRITTEN'; windows: WrittenWindow[] }

export interface WrittenWindow extends PublishedWindow {
  place: number
  /** The days that it had before; null for a new one. */
  before: { from: string; to: string } | null
}

type Row = {
  problem: WindowProblem['code'] | null
  field: WindowProblem['field']
  presentVersion: number | null
} & Omit<WrittenWindow, 'before'> & { beforeFrom: string | null; beforeTo: string | null }

/**
 * Publishes, revises and withdraws windows: all of them, or none and every problem of each. Generated figures of a work
 * center give way to its first reported window. What is held or reserved stands, whatever becomes of the window. The
 * database judges who may write on whose behalf the transaction runs, and tells the ledger.
 * @param tx a transaction that runs on behalf of a principal, under READ COMMITTED
 * @param options `importId` marks what is published or revised; an import and a dry run answer WRITTEN with no windows
 * where nothing is wrong
 */
export async function writeWindows(
  tx: CapacityStatements,
  windows: readonly WindowToWrite[],
  { importId = null, isDryRun = false }: { importId?: string | null; isDryRun?: boolean } = {},
): Promise<WriteOutcome> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT place, problem, field, present_version AS "presentVersion", (written).id,
      (written).work_center_id AS "workCenterId", lower((written).during)::text AS "from",
      upper((written).during)::text AS "to", (written).bays, (written).commitment, (written).provenance,
      capacity.to_instant((written).published_at) AS "publishedAt", (written).expires_on::text AS "expiresOn",
      (written).partner_id AS "partnerId", (written).version,
      capacity.to_instant((written).withdrawn_at) AS "withdrawnAt",
      lower(before)::text AS "beforeFrom", upper(before)::text AS "beforeTo"
    FROM capacity.write_windows(${toJson(windows)}::jsonb, ${importId}, ${isDryRun})`
  if (rows.some(({ problem }) => problem !== null))
    return {
      outcome: 'REFUSED',
      problems: rows.flatMap(({ place, problem, field, presentVersion }) =>
        problem === null ? [] : [{ place, code: problem, field, presentVersion }],
      ),
    }
  return {
    outcome: 'WRITTEN',
    windows: rows.map(({ beforeFrom, beforeTo, problem: _, field: __, presentVersion: ___, ...window }) => ({
      ...window,
      before: beforeFrom === null || beforeTo === null ? null : { from: beforeFrom, to: beforeTo },
    })),
  }
}

/**
 * The first of the days on which more is held or reserved than is offered now; null where there is none, or where the work
 * center is another's.
 */
export async function findFirstCutDay(
  tx: CapacityStatements,
  workCenterId: string,
  { from, to }: { from: string; to: string },
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    SELECT capacity.find_first_cut_day(${workCenterId}, daterange(${from}::date, ${to}::date))::text AS day`
  return row?.day ?? null
}

/** PostgreSQL's JSON has neither NUL nor halves of characters. Nothing recorded holds one, so what names one finds nothing. */
const toJson = (windows: readonly WindowToWrite[]): string =>
  JSON.stringify(
    windows.map((window) => ({
      place: window.place,
      id: window.id,
      version: window.version,
      is_withdrawn: window.isWithdrawn,
      work_center_id: window.workCenterId,
      from_day: window.from,
      to_day: window.to,
      bays: window.bays,
      commitment: window.commitment,
      expires_on: window.expiresOn,
      keeps_expires_on: window.expiresOn === undefined,
    })),
    (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value),
  )
