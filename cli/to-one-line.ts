import { EmbeddedDatabaseProblem } from '../database/embedded.ts'
import { DatabaseProblem } from '../database/prepare.ts'
import { ReferenceProblem } from '../reference/read.ts'
import { NoLedgerProblem } from '../subgraphs/ledger/data/read-chains.ts'
import { SettingProblem } from '../subgraphs/platform/env.ts'
import { KeptHeadsProblem } from './kept-heads.ts'

const KNOWN = [
  SettingProblem,
  DatabaseProblem,
  EmbeddedDatabaseProblem,
  ReferenceProblem,
  NoLedgerProblem,
  KeptHeadsProblem,
]

/** What a person at a terminal reads of a failure; one that nobody foresaw is introduced by `what` did not happen. */
export function toOneLine(error: unknown, what: string): string {
  const message = (error instanceof Error ? error.message : String(error)).trim().replace(/\s*\n\s*/g, ' ')
  return KNOWN.some((kind) => error instanceof kind) ? message : `${what}: ${message}`
}
