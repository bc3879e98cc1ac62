import type { UserError } from '../../platform/user-error.ts'
import { checkNote } from '../domain/check-note.ts'
import type { Prisma } from '../generated/prisma/client.ts'

/** What is reported of a site's status, as everybody may read it. Null status: taken back, the record holds. */
export interface StatusReport {
  siteId: string
  status: string | null
  note: string | null
  reportedAt: Date
  version: number
}

export interface StatusToReport {
  siteId: string
  /** 0: nothing was reported yet. */
  expectedVersion: number
  /** Null: takes back what was reported. */
  status: string | null
  note: string | null
}

/** Plain JSON, as it is kept for the key of the call. Null report: none was written. */
export interface StatusAnswer {
  report: (Omit<StatusReport, 'reportedAt'> & { reportedAt: string }) | null
  userErrors: UserError[]
}

interface Row {
  outcome: 'WRITTEN' | 'UNKNOWN_SITE' | 'FORBIDDEN' | 'CONFLICT' | 'INVALID'
  reason: string | null
  version: number | null
  reportedAt: Date | null
}

/** Writes what is reported of a site, with its audit entry and its event, or says why not. */
export async function reportStatus(
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { siteId, expectedVersion, status, note: text }: StatusToReport,
): Promise<StatusAnswer> {
  const { note, problem } = checkNote(text)
  if (problem !== null) return refuse(['input', 'note'], 'INVALID', problem)
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT outcome, reason, version, reported_at AS "reportedAt"
    FROM sites.report_status(${siteId}, ${expectedVersion}::int, ${status}, ${note})`
  switch (row?.outcome) {
    case 'WRITTEN':
      if (row.version === null || row.reportedAt === null) break
      return {
        report: { siteId, status, note, version: row.version, reportedAt: row.reportedAt.toISOString() },
        userErrors: [],
      }
    case 'UNKNOWN_SITE':
      return refuse(['site'], 'NOT_FOUND', 'No site has this id.')
    case 'FORBIDDEN':
      return refuse(
        ['site'],
        'FORBIDDEN',
        'Only the operator of the site, staff of its theater or an admin may report on it.',
      )
    case 'CONFLICT':
      return refuse(
        ['expectedVersion'],
        'CONFLICT',
        row.version === 0
          ? 'Nothing was reported of this site yet: expect version 0 to report, and nothing can be taken back.'
          : `The report has version ${row.version}, not ${expectedVersion}: read it again.`,
        row.version,
      )
    case 'INVALID':
      if (row.reason === 'VERSION') return refuse(['expectedVersion'], 'INVALID', 'expectedVersion: 0 or more.')
      break
    case undefined:
  }
  throw new Error(`report_status answered ${JSON.stringify(row)}.`)
}

const refuse = (
  field: string[],
  code: UserError['code'],
  message: string,
  presentVersion: number | null = null,
): StatusAnswer => ({ report: null, userErrors: [{ field, code, message, presentVersion }] })
