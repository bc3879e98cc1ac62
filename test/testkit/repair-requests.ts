/** Repair requests in tests: windows that partners reported, the mutations, and holds that run out. */
import type pg from 'pg'
import type { Principal } from '../../subgraphs/platform/principal.ts'

const DAY_MS = 86_400_000

export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

export const SITE = 'kor-hanwha-geoje'

/** The dock of Hanwha Ocean, and one of somebody else in the same theater. */
export async function listDocks(admin: pg.Client): Promise<[string, string]> {
  const { rows } = await admin.query<{ id: string }>(
    `SELECT work_center_id AS id FROM capacity.calendar
     WHERE kind = 'NAMED' AND theater_code = 'INDOPACOM' AND (site_id = $1 OR organisation_id = 'p-hdhhi')
     ORDER BY site_id <> $1, 1 LIMIT 2`,
    [SITE],
  )
  return rows.map(({ id }) => id) as [string, string]
}

/** As if the partner had published it. */
export const reportWindow = (admin: pg.Client, workCenter: string, from: string, to: string) =>
  admin.query(
    `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, provenance)
     VALUES (gen_random_uuid()::text, $1, daterange($2, $3), 1, 'FIRM', now(), 'REPORTED')`,
    [workCenter, from, to],
  )

/** Moves the end of the hold into the past, past the triggers by which requests go on. */
export const letHoldRunOut = (admin: pg.Client, id: string) =>
  admin.query(`
    BEGIN;
    ALTER TABLE capacity.repair_request DISABLE TRIGGER USER;
    UPDATE capacity.repair_request SET hold_expires_at = now() - interval '1 minute' WHERE id = '${id}';
    ALTER TABLE capacity.repair_request ENABLE TRIGGER USER;
    UPDATE capacity.reservation SET expires_at = now() - interval '1 minute' WHERE id LIKE '${id}/%' AND state = 'HELD';
    COMMIT`)

export interface RequestAnswer {
  id: string
  state: string
  version: number
  from: string
  to: string
  requestedFrom: string
  requestedTo: string
  holdExpiresAt: string | null
  possibleSteps: string[]
  history: { step: string; state: string; organisation: string | null; at: string }[]
}

export interface Written {
  request: RequestAnswer | null
  userErrors: { field: string[] | null; code: string; message: string; presentVersion: number | null }[]
}

export const REQUEST = `id state version from to requestedFrom requestedTo holdExpiresAt note counterNote reason inductedOn
  completedOn growth requestedAt workKind docking partner { id } site { id } workCenter { id } system { id } asset { id }
  possibleSteps history { step state organisation at }`
const PAYLOAD = `{ request { ${REQUEST} } userErrors { field code message presentVersion } }`

const INPUT_TYPES: Record<string, string> = {
  counterRepairRequest: 'CounterRepairRequestInput',
  declineRepairRequest: 'RepairRequestReasonInput',
  cancelRepairRequest: 'RepairRequestReasonInput',
  recordInduction: 'RecordInductionInput',
  recordCompletion: 'RecordCompletionInput',
}

type Ask = <T>(query: string, variables: Record<string, unknown>, as: Principal) => Promise<T>

/** The mutations through whatever answers GraphQL, with a key of their own unless one is given. */
export function requestsThrough(ask: Ask) {
  return {
    place: async (as: Principal, input: Record<string, unknown>, idempotencyKey: string = crypto.randomUUID()) =>
      (
        await ask<{ requestRepair: Written }>(
          `mutation ($idempotencyKey: String!, $input: RequestRepairInput!) {
             requestRepair(idempotencyKey: $idempotencyKey, input: $input) ${PAYLOAD} }`,
          { idempotencyKey, input },
          as,
        )
      ).requestRepair,
    take: async (
      step: string,
      as: Principal,
      { id, version }: { id: string; version: number },
      input?: Record<string, unknown>,
      idempotencyKey: string = crypto.randomUUID(),
    ) => {
      const type = INPUT_TYPES[step]
      const answer = await ask<Record<string, Written>>(
        `mutation ($idempotencyKey: String!, $id: ID!, $version: Int!${type ? `, $input: ${type}!` : ''}) {
           ${step}(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $version${type ? ', input: $input' : ''}) ${PAYLOAD} }`,
        { idempotencyKey, id, version, ...(type && { input }) },
        as,
      )
      return answer[step] as Written
    },
    read: async (as: Principal, id: string) =>
      (
        await ask<{ repairRequest: RequestAnswer | null }>(
          `query ($id: ID!) { repairRequest(id: $id) { ${REQUEST} } }`,
          { id },
          as,
        )
      ).repairRequest,
  }
}
