import { checkWindow, OVERLAP, type WindowToPublish } from '../domain/check-window.ts'
import type { Problem, WorkCenterKind } from '../domain/problem.ts'
import type { CapacityData } from './open.ts'

export type PublishOutcome =
  { outcome: 'PUBLISHED' } | { outcome: 'UNKNOWN_WORK_CENTER' } | { outcome: 'INVALID'; problems: Problem[] }

const REFUSALS: Readonly<Record<string, Problem>> = {
  ID_REUSED: { field: 'id', code: 'ID_REUSED', message: 'This id names a window with other figures.' },
  EXPIRES_ON: { field: 'expiresOn', code: 'IN_THE_PAST', message: 'expiresOn is today or later.' },
}

/**
 * Publishes a window as reported, or says everything that is wrong with it. Generated figures of the work center are
 * withdrawn with its first reported window. The same call again answers PUBLISHED again.
 * @param today YYYY-MM-DD
 */
export async function publishWindow(
  data: CapacityData,
  window: WindowToPublish,
  today: string,
): Promise<PublishOutcome> {
  const { id, workCenterId, from, to, bays, commitment, expiresOn, partnerId } = window
  const calendar = await data.calendar.findUnique({ where: { workCenterId } })
  if (calendar === null) return { outcome: 'UNKNOWN_WORK_CENTER' }
  const problems = checkWindow(window, { kind: calendar.kind as WorkCenterKind, today })
  if (problems.length > 0) return { outcome: 'INVALID', problems }
  const [row] = await data.$queryRaw<{ outcome: string; reason: string | null }[]>`
    SELECT outcome, reason FROM capacity.publish_window(${id}, ${workCenterId}, daterange(${from}::date, ${to}::date),
      ${bays}::int, ${commitment}, ${expiresOn}::date, ${partnerId})`
  if (row?.outcome === 'PUBLISHED' || row?.outcome === 'UNKNOWN_WORK_CENTER') return { outcome: row.outcome }
  const problem = row?.outcome === 'OVERLAPS' ? OVERLAP : REFUSALS[row?.reason ?? '']
  if (problem === undefined) throw new Error(`publish_window answered ${JSON.stringify(row)}.`)
  return { outcome: 'INVALID', problems: [problem] }
}

/** Takes a reported window back; what is reserved in it stands. WITHDRAWN again where it was withdrawn before. */
export async function withdrawWindow(data: CapacityData, id: string): Promise<'WITHDRAWN' | 'UNKNOWN_WINDOW'> {
  const [row] = await data.$queryRaw<{ outcome: 'WITHDRAWN' | 'UNKNOWN_WINDOW' }[]>`
    SELECT capacity.withdraw_window(${id}) AS outcome`
  return row?.outcome ?? 'UNKNOWN_WINDOW'
}
