import pg from 'pg'
import { draw, drawWhole } from '../../reference/illustrative/draw.ts'
import { DAYS, FIRST_DAY, SCARCE_CENTERS } from './scarce-centers.ts'

/** One attempt to hold bays. Days count from FIRST_DAY; `endDay` is the day after the last. */
export interface Attempt {
  id: string
  workCenterId: string
  firstDay: number
  endDay: number
  bays: number
  /** A quarter outlast the race; the others lapse while it runs, and what they held is free again. */
  holdSeconds: number
  /** Makes a reservation of it once it is held. */
  isReserved: boolean
}

export interface Answered {
  attempt: Attempt
  outcome: string
}

/** How a client holds: through the function, or, to see whether the recount notices, in a way with a hole. */
export type Hold = (client: pg.Client, attempt: Attempt, expiresAt: Date) => Promise<string>

/** SQLSTATE query_canceled: the server gave up at the role's time limit and has undone what it did. */
const TIMED_OUT = '57014'

const answerTimeout = (error: unknown): string => {
  if ((error as { code?: string }).code === TIMED_OUT) return 'TIMED_OUT'
  throw error
}

export const holdThroughFunction: Hold = async (client, attempt, expiresAt) => {
  const { id, workCenterId, firstDay, endDay, bays } = attempt
  const { rows } = await client.query<{ outcome: string }>({
    name: 'hold',
    text: `SELECT outcome FROM capacity.hold_bays(
             $1, $2, daterange($3::date + $4::int, $3::date + $5::int), $6, $7)`,
    values: [id, workCenterId, FIRST_DAY, firstDay, endDay, bays, expiresAt],
  })
  const outcome = rows[0]?.outcome ?? 'no answer'
  // A reservation that times out leaves the hold as it was.
  if (outcome === 'HELD' && attempt.isReserved)
    await client.query('SELECT capacity.reserve_bays($1)', [id]).catch(answerTimeout)
  return outcome
}

/** The same seed gives the same attempts; who comes first is for the machine to decide. */
export const toAttempts = (count: number, seed: number): Attempt[] =>
  Array.from({ length: count }, (_, index) => {
    // Now and then somebody asks again, as after an answer that was lost on the way.
    const number =
      draw(seed, 'again', index) < 0.05 ? Math.max(index - drawWhole(1, 40, seed, 'back', index), 0) : index
    const pick = (least: number, most: number, name: string): number => drawWhole(least, most, seed, name, number)
    const center = SCARCE_CENTERS[pick(0, SCARCE_CENTERS.length - 1, 'center')] ?? SCARCE_CENTERS[0]
    const firstDay = pick(-3, DAYS - 20, 'from')
    return {
      id: `race-${seed}-${number}`,
      workCenterId: center.id,
      firstDay,
      endDay: firstDay + pick(1, draw(seed, 'long', number) < 0.3 ? 30 : 4, 'days'),
      bays: center.kind === 'NAMED' ? 1 : pick(1, 2, 'bays'),
      holdSeconds: draw(seed, 'short', number) < 0.75 ? pick(20, 400, 'hundredths') / 100 : 86_400,
      isReserved: draw(seed, 'reserved', number) < 0.02,
    }
  })

/** Clients take the attempts in turn, each one at a time on a connection of its own, all at once. */
export async function runAttempts(
  url: string,
  { attempts, clients, hold }: { attempts: readonly Attempt[]; clients: number; hold: Hold },
): Promise<Answered[]> {
  const queue = attempts.values()
  const answers: Answered[] = []
  // Whoever asks again asks for the same.
  const expiries = new Map<string, Date>()
  const take = async (client: pg.Client, attempt: Attempt): Promise<void> => {
    const expiresAt = expiries.get(attempt.id) ?? new Date(Date.now() + attempt.holdSeconds * 1_000)
    expiries.set(attempt.id, expiresAt)
    answers.push({ attempt, outcome: await hold(client, attempt, expiresAt).catch(answerTimeout) })
  }
  const connected = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client(url)
      await client.connect()
      return client
    }),
  )
  try {
    await Promise.all(
      connected.map(async (client) => {
        for (const attempt of queue) await take(client, attempt)
      }),
    )
  } finally {
    await Promise.all(connected.map((client) => client.end()))
  }
  return answers
}
