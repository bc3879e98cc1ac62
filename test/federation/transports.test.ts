import { parse, visit } from 'graphql'
import { startNetwork } from '../testkit/network.ts'
import { HANWHA, HD_HYUNDAI, STAFF } from '../testkit/principals.ts'
import { HOP_QUERIES } from '../testkit/queries/hops.ts'
import type { TestQuery } from '../testkit/queries/query.ts'
import { MISSING_QUERIES, REFUSED_QUERIES } from '../testkit/queries/refusals.ts'
import { REPAIR_OPTIONS_QUERIES } from '../testkit/queries/repair-options.ts'
import { ROOT_QUERIES } from '../testkit/queries/roots.ts'

// One day for both, so that midnight does not come between them.
const figures = { capacity: 'illustrative', today: new Date().toISOString().slice(0, 10) } as const
const inProcess = await startNetwork({ transport: 'in-process', ...figures })
const overHttp = await startNetwork({ transport: 'http', ...figures })
afterAll(async () => {
  await inProcess.stop()
  await overHttp.stop()
})

interface Body {
  data?: Record<string, unknown> | null
  errors?: { extensions: { code: string } }[]
}

/** The body of both answers, compared byte for byte. */
async function postBoth({ query, variables, as }: TestQuery): Promise<Body> {
  const [one, other] = await Promise.all([
    inProcess.post(query, variables, { as }),
    overHttp.post(query, variables, { as }),
  ])
  expect(other).toBe(one)
  return JSON.parse(one) as Body
}

const answered = [...ROOT_QUERIES, ...HOP_QUERIES]
const byName = (queries: readonly TestQuery[]) => queries.map((query) => [query.about, query] as const)

describe('in process and over HTTP, the answer is the same to the byte', () => {
  it.each(byName(answered))('to %s', async (_, query) => {
    const { data, errors } = await postBoth(query)
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})).not.toContain(null)
  })

  const results = new Set<unknown>()
  it.each(byName(REPAIR_OPTIONS_QUERIES))('to %s', async (_, query) => {
    const { data } = await postBoth(query)
    results.add((data?.['repairOptions'] as { __typename?: string } | null | undefined)?.__typename)
  })

  it('to the one question, in every type of result', () => {
    for (const name of ['RepairOptions', 'UnknownSystem', 'AmbiguousSystem', 'UnknownTheater', 'InvalidRequest'])
      expect(results).toContain(name)
  })

  it('to each who signed in, of what that one may see', async () => {
    const query = `{ sites(filter: { theater: "INDOPACOM" }, first: 100) { nodes {
      id capacity(from: "2027-01-01", to: "2028-01-01") { workCenter { id } from to free } } } }`
    const answers = new Set<string>()
    for (const as of [STAFF, HANWHA, HD_HYUNDAI])
      answers.add(JSON.stringify(await postBoth({ about: as.subject, query, as })))
    expect(answers.size).toBe(3)
  })

  it.each(byName(REFUSED_QUERIES))('to %s', async (_, query) => {
    const { errors = [] } = await postBoth(query)
    for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
  })
})

describe('the queries that are compared', () => {
  it('ask for every field of the root', async () => {
    const { __schema } = await inProcess.ask<{ __schema: { queryType: { fields: { name: string }[] } } }>(
      '{ __schema { queryType { fields { name } } } }',
    )
    const asked = new Set<string>()
    for (const { query } of [...answered, ...REPAIR_OPTIONS_QUERIES, ...MISSING_QUERIES])
      visit(parse(query), { Field: ({ name }) => void asked.add(name.value) })
    expect(__schema.queryType.fields.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([])
  })
})
