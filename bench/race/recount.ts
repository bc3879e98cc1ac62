import type { ClientBase } from 'pg'
import type { Answered } from './attempts.ts'
import { FIRST_DAY, SCARCE_CENTERS } from './scarce-centers.ts'

interface Window {
  work_center_id: string
  from_day: number
  to_day: number
  bays: number
}

interface Placed extends Window {
  id: string
  /** Microseconds: placed at, and over at, which is null for what does not lapse. */
  placed_at: number
  over_at: number | null
}

export interface Recount {
  /** Days of work centers that were looked at, each at every instant at which something was placed on it. */
  days: number
  placed: number
  /** Bay-days that were taken of those that were published, at the end. */
  takenBayDays: number
  publishedBayDays: number
  /** One line for each thing that must not be; empty where all is well. */
  violations: string[]
}

/**
 * Counts every day anew from the raw rows and holds the answers against them: nothing overbooked at any instant at which
 * something was placed, everything that was held there once and as asked, nothing there that was refused. It shares no
 * statement with the functions that it checks.
 * @param admin the administrator's connection
 */
export async function recount(admin: ClientBase, answers: readonly Answered[]): Promise<Recount> {
  const windows = await admin.query<Window>(
    `SELECT work_center_id, lower(during) - $1::date AS from_day, upper(during) - $1::date AS to_day, bays
     FROM capacity.capacity_window WHERE withdrawn_at IS NULL AND (expires_on IS NULL OR expires_on >= current_date)`,
    [FIRST_DAY],
  )
  const placed = await admin.query<Placed>(
    `SELECT id, work_center_id, lower(during) - $1::date AS from_day, upper(during) - $1::date AS to_day, bays,
       (extract(epoch FROM placed_at) * 1e6)::float8 AS placed_at, (extract(epoch FROM expires_at) * 1e6)::float8 AS over_at
     FROM capacity.reservation WHERE state <> 'RELEASED'`,
    [FIRST_DAY],
  )
  const violations = [...findWrongAnswers(answers, placed.rows)]
  const totals = { days: 0, takenBayDays: 0, publishedBayDays: 0 }
  for (const { id } of SCARCE_CENTERS) {
    const own = placed.rows.filter((job) => job.work_center_id === id)
    const offered = windows.rows.filter((window) => window.work_center_id === id)
    const first = Math.min(...[...own, ...offered].map(({ from_day: day }) => day))
    const end = Math.max(...[...own, ...offered].map(({ to_day: day }) => day))
    for (let day = first; day < end; day++) {
      const jobs = own.filter((job) => job.from_day <= day && day < job.to_day)
      const published = countBays(offered.filter((window) => window.from_day <= day && day < window.to_day))
      const most = Math.max(0, ...jobs.map(({ placed_at: at }) => countBays(jobs.filter((job) => isActive(job, at)))))
      totals.days += 1
      totals.publishedBayDays += published
      totals.takenBayDays += countBays(jobs.filter((job) => isActive(job, Infinity)))
      if (most > published) violations.push(`${id}, day ${day}: ${most} bays taken of ${published}`)
    }
  }
  return { ...totals, placed: placed.rows.length, violations }
}

const countBays = (rows: readonly { bays: number }[]): number => rows.reduce((sum, { bays }) => sum + bays, 0)

const isActive = (job: Placed, at: number): boolean =>
  job.placed_at <= at && (job.over_at === null || job.over_at > Math.min(at, Date.now() * 1_000))

/** An attempt that was made twice may be refused once and held once; held is held. */
function* findWrongAnswers(answers: readonly Answered[], placed: readonly Placed[]): Generator<string> {
  const rows = Map.groupBy(placed, ({ id }) => id)
  for (const [id, all] of Map.groupBy(answers, ({ attempt }) => attempt.id)) {
    const found = rows.get(id) ?? []
    const isHeld = all.some(({ outcome }) => outcome === 'HELD')
    const unexpected = all.find(({ outcome }) => !['HELD', 'NO_CAPACITY', 'INVALID', 'TIMED_OUT'].includes(outcome))
    if (unexpected) yield `${id}: answered ${unexpected.outcome}`
    if (isHeld && found.length !== 1) yield `${id}: held, and there ${found.length} times`
    if (!isHeld && found.length > 0) yield `${id}: refused, and there`
    for (const row of found)
      if (!all.some(({ attempt }) => isSame(attempt, row))) yield `${id}: there with other figures than asked for`
    rows.delete(id)
  }
  for (const id of rows.keys()) yield `${id}: there, and never asked for`
}

const isSame = (attempt: Answered['attempt'], row: Placed): boolean =>
  attempt.workCenterId === row.work_center_id &&
  attempt.firstDay === row.from_day &&
  attempt.endDay === row.to_day &&
  attempt.bays === row.bays
