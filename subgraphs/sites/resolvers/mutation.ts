import { writeOnce } from '../../platform/data/write-once.ts'
import { reportStatus, type StatusAnswer, type StatusToReport } from '../data/report-status.ts'
import type { RequestContext } from '../context.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
  setSiteStatus: (_parent, { site, idempotencyKey, expectedVersion, input: { status, note } }, context) =>
    report(context, 'setSiteStatus', idempotencyKey, { siteId: site, expectedVersion, status, note: note ?? null }),
  clearSiteStatus: (_parent, { site, idempotencyKey, expectedVersion }, context) =>
    report(context, 'clearSiteStatus', idempotencyKey, { siteId: site, expectedVersion, status: null, note: null }),
}

async function report(
  context: RequestContext,
  operation: string,
  idempotencyKey: string,
  wanted: StatusToReport,
): Promise<StatusAnswer> {
  const { data, statusReports } = context
  const answer = await writeOnce(data, context, { operation, idempotencyKey, args: wanted }, (tx) =>
    reportStatus(tx, wanted),
  )
  const written = 'report' in answer ? answer.report : null
  // What was answered first is shown again with the same key, whatever was reported since.
  if (written !== null)
    statusReports.clear(written.siteId).prime(written.siteId, { ...written, reportedAt: new Date(written.reportedAt) })
  return { report: written, userErrors: answer.userErrors }
}
