import { theaters } from '../../subgraphs/theaters/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(theaters)
})
afterAll(() => subgraph.stop())

interface Facts {
  country: { accessFacts: { id: string; status: string }[] }
}
const ecuador = (asOf: string): Promise<Facts> =>
  subgraph.ask('query ($asOf: PartialDate) { country(iso3: "ECU") { accessFacts(asOf: $asOf) { id status } } }', {
    asOf,
  })

describe('the theaters subgraph on the reference data', () => {
  it('lists the three theaters of the framework with the year each began', async () => {
    expect(await subgraph.ask('{ theaters { code rsfStartYear } }')).toEqual({
      theaters: [
        { code: 'EUCOM', rsfStartYear: 2025 },
        { code: 'INDOPACOM', rsfStartYear: 2024 },
        { code: 'SOUTHCOM', rsfStartYear: 2026 },
      ],
    })
  })

  it('keeps an unknown apart from a no', async () => {
    const { country } = await subgraph.ask<{ country: unknown }>(
      '{ country(iso3: "nzl") { usTreatyAlly natoMember theater { code } } }',
    )
    expect(country).toEqual({ usTreatyAlly: null, natoMember: false, theater: { code: 'INDOPACOM' } })
  })

  it('answers for a country whose command has no record here', async () => {
    expect(await subgraph.ask('{ country(iso3: "USA") { theaterCode theater { code } } }')).toEqual({
      country: { theaterCode: 'NORTHCOM', theater: null },
    })
  })

  it('does not count a signed agreement as one in force before it was ratified', async () => {
    const inForce = (await ecuador('2023-06-30')).country.accessFacts.map((fact) => fact.status)
    expect(inForce).toContain('AGREED')
    expect(inForce).not.toContain('RATIFIED')
    expect((await ecuador('2024-07-01')).country.accessFacts.map((fact) => fact.status)).toContain('RATIFIED')
  })

  it('knows Ecuador at three times: broken relations, agreements beside a ban, and the referendum that kept it', async () => {
    const ids = async (asOf: string) => (await ecuador(asOf)).country.accessFacts.map((fact) => fact.id)
    expect(await ids('2015-06-01')).toEqual(expect.arrayContaining(['ac-ecu-1', 'ac-ecu-1b', 'ac-ecu-1c']))
    expect(await ids('2024-06-30')).not.toContain('ac-ecu-1')
    expect(await ids('2026-06-30')).toContain('ac-ecu-5')
  })

  it('refuses a day that does not exist', async () => {
    expect(await subgraph.askForErrors('{ accessFacts(asOf: "2025-02-30") { id } }')).toEqual([
      { message: expect.stringContaining('PartialDate must be'), code: 'GRAPHQL_VALIDATION_FAILED' },
    ])
  })
})
