import type { UserError } from '../platform/user-error.ts'
import type { PublishedWindow } from './data/calendars.ts'
import type { CapacityStatements } from './data/open.ts'
import { findFirstCutDay, writeWindows, type WindowToWrite } from './data/write-windows.ts'
import { explainWindowProblem, findUnknownDays, type WindowProblem } from './domain/window-problem.ts'

/** What a mutation of one window answers, in plain JSON. */
export interface WindowPayload {
  window?: PublishedWindow
  overbookedFrom?: string | null
  userErrors: UserError[]
}

type Figures = Pick<WindowToWrite, 'from' | 'to' | 'bays' | 'commitment' | 'expiresOn'>

export const publishWindow = (
  tx: CapacityStatements,
  input: Figures & { workCenter: string },
): Promise<WindowPayload> =>
  write(tx, { ...toFigures(input), workCenterId: input.workCenter, expiresOn: input.expiresOn ?? null })

export const reviseWindow = (
  tx: CapacityStatements,
  { id, expectedVersion, input }: { id: string; expectedVersion: number; input: Figures },
): Promise<WindowPayload> => write(tx, { ...toFigures(input), id, version: expectedVersion })

export const withdrawWindow = (
  tx: CapacityStatements,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<WindowPayload> => write(tx, { id, version: expectedVersion, isWithdrawn: true })

const toFigures = ({ from, to, bays, commitment, expiresOn }: Figures): Figures => ({
  from,
  to,
  bays,
  commitment,
  expiresOn,
})

async function write(tx: CapacityStatements, window: Omit<WindowToWrite, 'place'>): Promise<WindowPayload> {
  const unknownDays = findUnknownDays(window)
  if (unknownDays.length > 0) return { userErrors: unknownDays.map(toUserError) }
  const answer = await writeWindows(tx, [{ place: 1, ...window }])
  if (answer.outcome === 'REFUSED') return { userErrors: answer.problems.map(toUserError) }
  const [written] = answer.windows
  if (written === undefined) throw new Error('write_windows answered nothing.')
  const { before, place: _, ...shown } = written
  return {
    window: shown,
    overbookedFrom: before && (await findFirstCutDay(tx, shown.workCenterId, before)),
    userErrors: [],
  }
}

/** Paths of the arguments of a mutation of one window. */
function toUserError(problem: WindowProblem): UserError {
  const { field, ...rest } = explainWindowProblem(problem)
  const isOutside = field === 'id' || field === 'expectedVersion'
  return { ...rest, field: field === null ? null : isOutside ? [field] : ['input', field] }
}
