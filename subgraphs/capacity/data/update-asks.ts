import type { AskProblem } from '../domain/ask-problem.ts'
import type { UpdateAsk } from '../generated/prisma/client.ts'
import type { CapacityStatements } from './open.ts'

/** A question for newer figures, in plain JSON: instants are text. */
export interface KeptAsk {
  id: string
  siteId: string
  askedAt: string
  note: string | null
  answeredAt: string | null
}

/** Asks the organisation that answers for a site, or says why not. `ask` beside a problem: the one that is open. */
export async function askForUpdate(
  tx: CapacityStatements,
  { site, note }: { site: string; note?: string | null },
): Promise<{ problem: AskProblem['code'] | null; ask: KeptAsk | null }> {
  const [row] = await tx.$queryRaw<({ problem: AskProblem['code'] | null } & (KeptAsk | { id: null }))[]>`
    SELECT problem, (asked).id, (asked).site_id AS "siteId", capacity.to_instant((asked).asked_at) AS "askedAt",
      (asked).note, NULL AS "answeredAt"
    FROM capacity.ask_for_update(${site}, ${note ?? null})`
  if (row === undefined) throw new Error('ask_for_update answered nothing.')
  const { problem, ...ask } = row
  return { problem, ask: ask.id === null ? null : ask }
}

/** Open asks of organisations, as far as row-level security shows them. */
export const loadOpenAsks = (tx: CapacityStatements, organisationIds: readonly string[]): Promise<UpdateAsk[]> =>
  tx.updateAsk.findMany({ where: { organisationId: { in: [...organisationIds] }, answeredAt: null } })
