import type { Level, WorkKind } from './facts.ts'
import type { Question } from './question.ts'

/** Overhaul, upgrading and rebuilding are depot work wherever they are done (10 USC 2460). */
const DEPOT_WORK: readonly (WorkKind | null)[] = ['OVERHAUL', 'MODERNIZATION']

/** The level that the work needs: the one asked for, else the one that its kind is by law, else any but training. */
export const wantedLevel = ({ level, kind }: Question): Level | null =>
  level ?? (DEPOT_WORK.includes(kind) ? 'DEPOT' : null)
