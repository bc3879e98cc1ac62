import type { CapabilityProblem } from '../domain/capability-problem.ts'
import type { Capability } from '../generated/prisma/client.ts'
import type { CapacityStatements } from './open.ts'

/** What an operator says that a site of its own can work on. */
export interface CapabilityToDeclare {
  site: string
  system: string
  levels?: readonly string[] | null
  workKinds?: readonly string[] | null
  scope?: readonly string[] | null
  note?: string | null
  /** Of what was declared before, 0 where nothing was; null: whatever was declared gives way. */
  expectedVersion: number | null
}

export type CapabilityOutcome =
  | { outcome: 'REFUSED'; problems: CapabilityProblem[] }
  /** Its id and version as they are now, or were when it was withdrawn. */
  | { outcome: 'WRITTEN'; capability: KeptCapability }

/** A capability in plain JSON, as an answer keeps it: instants are text. */
export type KeptCapability = Omit<Capability, 'updatedAt'> & { updatedAt: Date | string }

interface Row {
  problem: CapabilityProblem['code'] | null
  field: CapabilityProblem['field']
  presentVersion: number | null
}

/** Declares a capability, in place of what was declared of the same site and system before, or says what is wrong. */
export async function declareCapability(
  tx: CapacityStatements,
  { site, system, levels, workKinds, scope, note, expectedVersion }: CapabilityToDeclare,
): Promise<CapabilityOutcome> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT problem, field, present_version AS "presentVersion"
    FROM capacity.declare_capability(${site}, ${system}, ${[...(levels ?? [])]}::text[], ${[...(workKinds ?? [])]}::text[],
      ${[...(scope ?? [])]}::text[], ${note ?? null}, ${expectedVersion}::int)`
  const capability = await findDeclared(tx, `${site}:${system}:declared`)
  return toOutcome(rows, capability)
}

/** Takes a declared capability back, or says why not. */
export async function withdrawCapability(
  tx: CapacityStatements,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<CapabilityOutcome> {
  const capability = await findDeclared(tx, id)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT problem, field, present_version AS "presentVersion"
    FROM capacity.withdraw_capability(${id}, ${expectedVersion}::int)`
  return toOutcome(rows, capability)
}

const findDeclared = (tx: CapacityStatements, id: string) =>
  tx.capability.findFirst({ where: { id, declaredBy: { not: null } } })

function toOutcome(rows: readonly Row[], capability: Capability | null): CapabilityOutcome {
  const problems = rows.flatMap(({ problem, ...rest }) => (problem === null ? [] : [{ code: problem, ...rest }]))
  if (problems.length > 0) return { outcome: 'REFUSED', problems }
  if (capability === null) throw new Error('A capability was written that cannot be read.')
  return { outcome: 'WRITTEN', capability: { ...capability, updatedAt: capability.updatedAt.toISOString() } }
}
