/** Holes, planted in a database and in subgraphs of the test's own: the matrix must find each. */
import { createDatabase } from '../testkit/database.ts'
import { withoutGuard, withPublic, withResolvers } from './alter-subgraph.ts'
import type { Change } from './changes.ts'
import { openMatrix, type Matrix } from './matrix.ts'
import type { Outcome } from './outcome.ts'
import type { Question } from './questions.ts'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix(await createDatabase(undefined, { capacity: 'illustrative' }))
})
afterAll(() => matrix.stop())

/** What a competitor, nobody, and staff elsewhere ask of Hanwha Ocean's: enough to find what is open to others. */
const isOfOthers = ({ side, viewer }: Question | Change): boolean =>
  side.name === 'Hanwha Ocean' && ['its competitor', 'nobody', 'staff of another theater'].includes(viewer)
const listQuestions = (fields: RegExp) =>
  matrix.questions.filter((question) => isOfOthers(question) && question.fields.some(({ field }) => fields.test(field)))
const listChanges = (mutations: RegExp) =>
  matrix.changes.filter((change) => isOfOthers(change) && mutations.test(change.mutation))
const listFaults = ({ failures }: Outcome): string[] => failures.map(({ cell, fault }) => `${cell}: ${fault}`)

/** Where anything of the sides' could show. */
const FIELDS =
  /^(?:Query[.](?:auditTrail|capacityImport|repairRequest|webhooks)|Site[.]capacity|Partner[.]|Capacity|RepairRequest[.]|RepairOption[.]|MaintenanceEvent|AuditEntry[.](?:after|hash)|Event[.]|Webhook[.]url|Delivery)/
const MUTATIONS = /./

/** With a hole in the database for as long as the matrix looks for it. */
async function findFaultsWith(hole: string, mended: string, asked: Parameters<Matrix['ask']>[0]): Promise<string[]> {
  await matrix.plant(hole)
  try {
    return listFaults(await matrix.ask(asked))
  } finally {
    await matrix.plant(mended)
  }
}

describe('without a hole', () => {
  it('the matrix finds none', async () => {
    const asked = { questions: listQuestions(FIELDS), changes: listChanges(MUTATIONS) }
    expect(listFaults(await matrix.ask(asked))).toEqual([])
  })
})

describe('a hole in the database', () => {
  it.each([
    ['capacity.capacity_window', /^(?:Site|Partner|Capacity|RepairOption)/],
    ['capacity.repair_request', /^(?:Query|RepairRequest)/],
    ['capacity.maintenance_event', /^MaintenanceEvent/],
    ['capacity.import', /^(?:Query|CapacityImport)/],
    ['ledger.event', /^(?:Event|Delivery)/],
    ['ledger.webhook', /^(?:Query|Webhook)/],
  ])('is found where %s has no row-level security any more', async (table, fields) => {
    const faults = await findFaultsWith(
      `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      { questions: listQuestions(fields) },
    )
    expect(faults).not.toEqual([])
  })

  it('is found where a policy shows all', async () => {
    const [policy] = (await matrix.plant(
      `SELECT qual FROM pg_policies WHERE schemaname = 'capacity' AND tablename = 'capacity_window' AND policyname = 'read_own'`,
    )) as { qual: string }[]
    const faults = await findFaultsWith(
      'ALTER POLICY read_own ON capacity.capacity_window USING (true)',
      `ALTER POLICY read_own ON capacity.capacity_window USING (${policy?.qual})`,
      { questions: listQuestions(/^(?:Capacity|RepairOption)/) },
    )
    expect(faults).not.toEqual([])
  })

  it('is found where the administrator owns the views that options reads', async () => {
    const views = ['export_free_calendar_v1', 'export_own_site_v1', 'export_maintenance_event_v1']
    const toOwner = (owner: string) => views.map((view) => `ALTER VIEW capacity.${view} OWNER TO ${owner}`).join('; ')
    const faults = await findFaultsWith(
      toOwner('CURRENT_USER'),
      `GRANT CREATE ON SCHEMA capacity TO rsf_capacity_reader; ${toOwner('rsf_capacity_reader')};
       REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_reader`,
      { questions: listQuestions(/^RepairOption/) },
    )
    expect(faults).not.toEqual([])
  })

  it.each([
    [
      'capacity.write_windows',
      'is_admin boolean := ',
      'is_admin boolean := true OR ',
      /^(?:publish|revise|withdraw)Cap/,
    ],
    ['capacity.judge_step', "THEN answer.outcome := 'NOT_FOUND'; RETURN answer; END IF;", 'THEN END IF;', /Request$/],
    ['capacity.request_repair', 'IS FALSE THEN', 'IS NULL THEN', /^requestRepair/],
    ['sites.report_status', "THEN outcome := 'FORBIDDEN'; RETURN; END IF;", 'THEN END IF;', /SiteStatus$/],
    ['ledger.lock_webhook', 'AND ledger.may_manage(own.organisation_id)', '', /Webhook|replay/],
  ])('is found where %s does not ask for the right', async (name, check, without, mutations) => {
    const [written] = (await matrix.plant(`SELECT pg_get_functiondef('${name}'::regproc) AS text`)) as {
      text: string
    }[]
    const text = written?.text ?? ''
    expect(text).toContain(check)
    const faults = await findFaultsWith(text.replace(check, without), text, { changes: listChanges(mutations) })
    expect(faults).not.toEqual([])
  })
})

describe('a hole in a subgraph', () => {
  const FIGURES = /^(?:Site[.]capacity|Partner[.]|CapacityWindow|CapacitySpan|RepairRequest[.])/

  it.each([
    ['figures are made public', () => withPublic(['Partner.capacityCsv'])],
    ['no guard stands before the resolvers', withoutGuard],
    [
      'everybody may see the capacity of a place',
      () => withResolvers({ Site: { capacity: () => [], __resolveReference: (reference: object) => reference } }),
    ],
  ])('is found where %s', async (_, alter) => {
    const faults = listFaults(await matrix.askAltered(alter(), { questions: listQuestions(FIGURES) }))
    expect(faults).not.toEqual([])
  })

  it('is not found where there is none', async () => {
    expect(listFaults(await matrix.askAltered(withPublic([]), { questions: listQuestions(FIGURES) }))).toEqual([])
  })
})
