/** Questions of theater staff, industry partners and integrators, answered by the network on the reference data. */
import { startNetwork, type Network } from '../testkit/network.ts'
import { askRepairOptions, askRepairOptionsResult, findingsOn, optionIds } from '../testkit/repair-options.ts'
import { STAFF_EVERYWHERE } from '../testkit/principals.ts'

let network: Network
beforeAll(async () => {
  network = await startNetwork({ as: STAFF_EVERYWHERE })
})
afterAll(() => network.stop())

const readyOn = '2026-11-21'
const effects = (findings: { effect: string }[]): string[] => findings.map(({ effect }) => effect)

describe('Where in INDOPACOM can a T-AKE get an overhaul with docking?', () => {
  const input = { system: 'T-AKE 8', theater: 'INDOPACOM', readyOn, work: { kind: 'OVERHAUL', docking: true } }

  it('names Geoje on work done, then Ulsan and Yeongdo on contracts, and nobody else', async () => {
    const { options } = await askRepairOptions(network, input)
    expect(options.nodes.map(({ site, evidence, level }) => [site.id, evidence, level])).toEqual([
      ['kor-hanwha-geoje', 'PERFORMED', 'DEPOT'],
      ['kor-hdhhi-ulsan', 'CONTRACTED', 'DEPOT'],
      ['kor-hjsc-yeongdo', 'CONTRACTED', 'DEPOT'],
    ])
  })

  it('rules Kattupalli out because its record is of voyage repairs only, and takes it for one', async () => {
    const overhaul = await askRepairOptions(network, input)
    expect(findingsOn(overhaul, 'ind-lt-kattupalli', 'SCOPE')).toEqual([
      expect.objectContaining({ effect: 'BLOCKS', fact: expect.stringContaining('VOYAGE_REPAIR') }),
    ])
    const voyage = await askRepairOptions(network, { ...input, work: { kind: 'VOYAGE_REPAIR' } })
    expect(optionIds(voyage)).toContain('ind-lt-kattupalli')
  })

  it('leaves 10 USC 8680 to a lawyer at every option and asks for no MSRA, while showing its dates', async () => {
    const answer = await askRepairOptions(network, input)
    for (const { site } of answer.options.nodes) {
      expect(findingsOn(answer, site.id, 'LEGAL_8680')).toEqual([
        expect.objectContaining({ effect: 'NEEDS_REVIEW', rule: { id: 'la-usns' } }),
      ])
      expect(effects(findingsOn(answer, site.id, 'AGREEMENT'))).toContain('NOTE')
      expect(effects(findingsOn(answer, site.id, 'AGREEMENT'))).not.toContain('BLOCKS')
    }
    const yeongdo = findingsOn(answer, 'kor-hjsc-yeongdo', 'AGREEMENT').find(({ effect }) => effect === 'NOTE')
    expect(yeongdo?.fact).toContain('2026-01-23 to 2031-01-22')
  })

  it('says that the depth of the docks is not on record, with the margins that are', async () => {
    const { options } = await askRepairOptions(network, input)
    expect(options.nodes[0]?.dockFit).toEqual({
      verdict: 'UNKNOWN',
      dock: 'Dock No. 1',
      lengthMarginM: 320,
      draftMarginM: null,
    })
  })

  it('lists every other maritime site of the theater with its reason, each once', async () => {
    const { summary, options, excluded } = await askRepairOptions(network, input)
    const ids = [...options.nodes, ...excluded.nodes].map(({ site }) => site.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(summary.considered)
    for (const { findings } of excluded.nodes)
      expect(findings.filter(({ effect }) => effect === 'BLOCKS')).toEqual([
        expect.objectContaining({ fact: expect.any(String), clearedBy: expect.any(String) }),
        ...findings.filter(({ effect }) => effect === 'BLOCKS').slice(1),
      ])
    const sites = await network.ask<{ sites: { totalCount: number } }>(
      '{ sites(filter: { theater: "INDOPACOM", domain: MARITIME }) { totalCount } }',
    )
    expect(summary.considered).toBe(sites.sites.totalCount)
  })
})

describe('A San Diego destroyer, deployed, needs 30 days of planned work. Can a Korean or Japanese yard do it?', () => {
  const input = {
    system: 'DDG 51',
    theater: 'INDOPACOM',
    readyOn,
    work: { plannedDays: 30 },
    vessel: { homeport: 'USA', deployed: true },
  }

  it('says no under the 21-day exception and how it would be allowed', async () => {
    const answer = await askRepairOptions(network, input)
    const [finding] = findingsOn(answer, 'jpn-mhi-yokohama', 'LEGAL_8680')
    expect(finding).toMatchObject({ effect: 'BLOCKS', rule: { id: 'la-8680-a1' } })
    expect(finding?.clearedBy).toMatch(/voyage repair.*hostile action.*21 planned days/)
    expect(findingsOn(answer, 'kor-hanwha-geoje', 'LEGAL_8680')[0]?.effect).toBe('BLOCKS')
  })

  it('takes 21 days since the FY2025 act and not before it', async () => {
    const work = { plannedDays: 21 }
    const after = await askRepairOptions(network, { ...input, work, readyOn: '2024-12-23' })
    expect(effects(findingsOn(after, 'jpn-mhi-yokohama', 'LEGAL_8680'))).toEqual(['NEEDS_REVIEW', 'NOTE'])
    const before = await askRepairOptions(network, { ...input, work, readyOn: '2024-12-22' })
    expect(effects(findingsOn(before, 'jpn-mhi-yokohama', 'LEGAL_8680'))).toEqual(['BLOCKS'])
  })

  it.each([{ kind: 'VOYAGE_REPAIR' }, { hostileDamage: true }])(
    'allows %p and never says that the 2 percent of the homeport are kept',
    async (work) => {
      const answer = await askRepairOptions(network, { ...input, work: { plannedDays: 30, ...work } })
      expect(findingsOn(answer, 'jpn-mhi-yokohama', 'LEGAL_8680')).toEqual([
        expect.objectContaining({ effect: 'NEEDS_REVIEW', rule: { id: 'la-8680-a3-cap' } }),
        expect.objectContaining({ effect: 'NOTE' }),
      ])
    },
  )

  it('wants an MSRA for a warship: not known at Yokohama, not held at Samsung, in force at HJ from its day', async () => {
    const answer = await askRepairOptions(network, input)
    expect(findingsOn(answer, 'jpn-mhi-yokohama', 'AGREEMENT')[0]?.effect).toBe('UNKNOWN')
    expect(findingsOn(answer, 'kor-shi-geoje', 'AGREEMENT')[0]?.effect).toBe('BLOCKS')
    expect(findingsOn(answer, 'kor-hjsc-yeongdo', 'AGREEMENT')).toEqual([])
    const before = await askRepairOptions(network, { ...input, readyOn: '2026-01-20' })
    expect(findingsOn(before, 'kor-hjsc-yeongdo', 'AGREEMENT')[0]).toMatchObject({
      effect: 'BLOCKS',
      clearedBy: expect.stringContaining('2026-01-23'),
    })
  })
})

describe('A destroyer homeported at Yokosuka returns to a US homeport in 12 months. May we start eight months there?', () => {
  const input = {
    system: 'DDG 51',
    theater: 'INDOPACOM',
    readyOn,
    work: { plannedDays: 240 },
    vessel: { homeport: 'JPN', plannedHomeportChange: '2027-11' },
  }

  it('says no: within 15 months and longer than six', async () => {
    const answer = await askRepairOptions(network, input)
    expect(findingsOn(answer, 'jpn-srf-yokosuka', 'LEGAL_8680')[0]).toMatchObject({
      effect: 'BLOCKS',
      rule: { id: 'la-8680-b' },
    })
    expect(optionIds(answer)).not.toContain('jpn-srf-yokosuka')
  })

  it('says yes to five months, and to eight when the move is two years away', async () => {
    for (const change of [
      { work: { plannedDays: 150 } },
      { vessel: { ...input.vessel, plannedHomeportChange: '2028-11' } },
    ])
      expect(optionIds(await askRepairOptions(network, { ...input, ...change }))).toContain('jpn-srf-yokosuka')
  })

  it('recalls the ten years abroad', async () => {
    const long = { ...input, work: {}, vessel: { homeport: 'JPN', forwardDeployedSince: '2016-05' } }
    expect(findingsOn(await askRepairOptions(network, long), 'jpn-srf-yokosuka', 'LEGAL_8680')[0]).toMatchObject({
      effect: 'NEEDS_REVIEW',
      rule: { id: 'la-8690' },
    })
  })
})

describe('Nearest AGT1500 overhaul to Powidz?', () => {
  it('answers with an empty list, the reason, and the place in another theater whose depth is not stated', async () => {
    const { options, summary } = await askRepairOptions(network, {
      system: 'AGT1500',
      theater: 'EUCOM',
      level: 'DEPOT',
      origin: { place: 'EPPW' },
    })
    expect(options.nodes).toEqual([])
    expect(summary.notes.join('\n')).toMatch(/No site in U.S. European Command has a record of work on AGT1500C/)
    expect(summary.notes.join('\n')).toMatch(/Anniston/)
    expect(summary.elsewhere).toEqual([
      {
        site: { id: 'aus-tae-bundamba' },
        theater: { code: 'INDOPACOM' },
        evidence: 'CONTRACTED',
        levels: ['BELOW_DEPOT_SUSTAINMENT', 'DEPOT'],
        note: expect.stringContaining('depth of overhaul not stated'),
      },
    ])
  })

  it('does not take the Abrams depot for an engine shop', async () => {
    const answer = await askRepairOptions(network, { system: 'AGT1500', theater: 'EUCOM' })
    const [finding] = findingsOn(answer, 'pol-wzm-poznan', 'CAPABILITY')
    expect(finding).toMatchObject({ effect: 'BLOCKS', fact: expect.stringContaining('a system of its own') })
    expect(finding?.fact).toContain('expected from 2028')
  })
})

describe('A damaged M113 and HMMWV in Korea: who takes them?', () => {
  it.each(['M113', 'M997'])('the CPGC takes a %s for field, below-depot and battle-damage work', async (system) => {
    for (const level of ['FIELD', 'BELOW_DEPOT_SUSTAINMENT', undefined]) {
      const answer = await askRepairOptions(network, {
        system,
        theater: 'INDOPACOM',
        level,
        work: { kind: 'BATTLE_DAMAGE_REPAIR' },
      })
      expect(optionIds(answer)).toEqual(['kor-cpgc-carroll'])
    }
  })

  it.each([{ level: 'DEPOT' }, { work: { kind: 'OVERHAUL' } }])(
    'but not for an overhaul (%p): it is no depot',
    async (asked) => {
      const answer = await askRepairOptions(network, { system: 'M113', theater: 'INDOPACOM', ...asked })
      expect(answer.options.nodes).toEqual([])
      expect(findingsOn(answer, 'kor-cpgc-carroll', 'LEVEL')[0]?.effect).toBe('BLOCKS')
    },
  )

  it('and 600 people are a published figure with a source, not a capacity', async () => {
    const { commandUnits } = await network.ask<{ commandUnits: { id: string; personnel: unknown; caution: string }[] }>(
      '{ commandUnits { id personnel { figure who } caution } }',
    )
    const ksc = commandUnits.find(({ id }) => id === 'u-ksc')
    expect(ksc?.personnel).toEqual({ figure: 'approximately 20,000', who: expect.any(String) })
    expect(ksc?.caution).toContain('do not treat 20,000 as a standing maintenance workforce')
  })
})

describe('A Colombian Black Hawk needs major work. Can the Colombian center of excellence do it?', () => {
  const input = { system: 'Black Hawk', theater: 'SOUTHCOM', owner: 'COL', level: 'DEPOT' }

  it('says that no evidence has it repair: it trains', async () => {
    const answer = await askRepairOptions(network, input)
    expect(findingsOn(answer, 'col-coe-aviation', 'TRAINING_ONLY')[0]?.effect).toBe('BLOCKS')
    expect(findingsOn(answer, 'col-coe-aviation', 'SITE_STATUS')[0]?.fact).toContain('ANNOUNCED')
  })

  it('names CIAC in Colombia and the central park for the H-60 in Brazil', async () => {
    const answer = await askRepairOptions(network, input)
    expect(optionIds(answer)).toEqual(['col-ciac-bogota', 'bra-pama-sp'])
    // CAMAN is on record for the C-130H alone.
    expect(findingsOn(answer, 'col-caman-madrid', 'CAPABILITY')[0]).toMatchObject({
      effect: 'BLOCKS',
      fact: expect.stringContaining('C-130H'),
    })
  })

  it('applies export and retransfer where it leaves the country, and never 10 USC 8680', async () => {
    const answer = await askRepairOptions(network, input)
    expect(effects(findingsOn(answer, 'bra-pama-sp', 'EXPORT'))).toEqual(['NEEDS_REVIEW'])
    expect(effects(findingsOn(answer, 'col-ciac-bogota', 'EXPORT'))).toEqual(['NOTE'])
    expect(findingsOn(answer, 'bra-pama-sp', 'LEGAL_8680')).toEqual([])
  })

  it('shows that TMPI covers US-provided articles only', async () => {
    const { program } = await network.ask<{ program: { scope: string } }>('{ program(id: "pg-tmpi") { scope } }')
    expect(program.scope).toContain('US-PROVIDED')
  })
})

describe('Could we plan a maintenance stop in Ecuador in 2015, in mid-2024, in 2026?', () => {
  const access = async (day: string) => {
    const answer = await askRepairOptions(network, { system: 'C-130H', theater: 'SOUTHCOM', readyOn: day })
    return findingsOn(answer, 'ecu-diaf-latacunga', 'ACCESS')
  }

  it('2015: no, relations are broken off', async () => {
    expect((await access('2015-06-01'))[0]).toMatchObject({ effect: 'BLOCKS', fact: expect.stringContaining('2007') })
  })

  it('mid-2024: agreements are in force, and the constitution still bars basing', async () => {
    const findings = await access('2024-06-30')
    expect(findings[0]).toMatchObject({
      effect: 'NEEDS_REVIEW',
      message: expect.stringContaining('cooperation agreements in force'),
      fact: expect.stringContaining('constitution'),
    })
    expect(effects(findings)).not.toContain('BLOCKS')
  })

  it('2026: the referendum of November 2025 kept the ban', async () => {
    expect((await access('2026-06-30')).map(({ fact }) => fact).join('\n')).toContain('Referendum')
  })

  it('signed in 2023 is not in force in 2023', async () => {
    expect((await access('2023-06-30')).map(({ message }) => message).join('\n')).toContain('signed and not in force')
  })

  it('Manta is recorded as closed and is no repair site', async () => {
    const { country } = await network.ask<{ country: { accessLocations: unknown[] } }>(
      '{ country(iso3: "ECU") { accessLocations { id status note } } }',
    )
    expect(country.accessLocations).toEqual([
      { id: 'loc-manta', status: 'CLOSED_TO_US_BASING', note: expect.stringContaining('Not a repair site') },
    ])
  })
})

describe('What must my yard hold to bid on a destroyer?', () => {
  it('an MSRA: what it takes is on record, and it is not a contract', async () => {
    const answer = await askRepairOptions(network, { system: 'DDG 51', theater: 'INDOPACOM', readyOn })
    const [finding] = findingsOn(answer, 'kor-shi-geoje', 'AGREEMENT')
    expect(finding?.clearedBy).toMatch(/NAVSEA.*NCIS.*eight months/)
    const { legalRule } = await network.ask<{ legalRule: { what: string } }>(
      '{ legalRule(id: "la-dfars217") { what } }',
    )
    expect(legalRule.what).toContain('NOT a contract')
  })

  it('in India a policy of auxiliaries only stands against it as well', async () => {
    const destroyer = await askRepairOptions(network, { system: 'DDG 51', theater: 'INDOPACOM', readyOn })
    expect(findingsOn(destroyer, 'ind-lt-kattupalli', 'ACCESS')[0]?.effect).toBe('BLOCKS')
    const supportShip = await askRepairOptions(network, { system: 'T-AKE', theater: 'INDOPACOM', readyOn })
    expect(effects(findingsOn(supportShip, 'ind-lt-kattupalli', 'ACCESS'))).toEqual(['NOTE'])
  })
})

describe('What turnaround should I display for a T-AKE overhaul in Korea?', () => {
  it('one finished case: 90 days planned, 191 taken, and the scope grew', async () => {
    const { options } = await askRepairOptions(network, {
      system: 'T-AKE',
      theater: 'INDOPACOM',
      work: { kind: 'OVERHAUL' },
    })
    expect(options.nodes.find(({ site }) => site.id === 'kor-hanwha-geoje')?.turnaround).toEqual({
      basis: 'RECORD',
      days: 191,
      sampleSize: 1,
      plannedDays: 90,
      caution: expect.stringMatching(/One finished case.*three months.*Rudder/),
    })
    expect(options.nodes.find(({ site }) => site.id === 'kor-hdhhi-ulsan')?.turnaround).toBeNull()
  })

  it('keeps voyage repairs apart', async () => {
    const { system } = await network.ask<{
      system: {
        turnaroundRecords: { site: { id: string } | null; availability: string | null; finishedCount: number }[]
      }
    }>('{ system(id: "t-ake") { turnaroundRecords { site { id } availability finishedCount } } }')
    expect(system.turnaroundRecords).toContainEqual({
      site: { id: 'kor-hanwha-geoje' },
      availability: 'ROH',
      finishedCount: 1,
    })
    expect(system.turnaroundRecords).toContainEqual({
      site: { id: 'ind-lt-kattupalli' },
      availability: 'VOYAGE_REPAIR',
      finishedCount: 0,
    })
  })
})

describe('All depot engine sites within 3,000 km of Kadena', () => {
  it('are Changwon and Mizuho, with what is planned kept apart from what is done; Bundamba is out of range', async () => {
    const { sites } = await network.ask<{
      sites: {
        nodes: { id: string; distanceKm: number; capabilities: { basis: string; system: { category: string } }[] }[]
      }
    }>(`{
      sites(filter: { kind: ENGINE_MRO, near: { latitude: 26.36, longitude: 127.77, withinKm: 3000 } }, first: 50) {
        nodes {
          id
          distanceKm(latitude: 26.36, longitude: 127.77)
          capabilities(level: DEPOT) { basis asOf updatedAt system { category fsc } sources { title } confidence }
        }
      }
    }`)
    expect(sites.nodes.map(({ id }) => id)).toEqual(['jpn-ihi-mizuho', 'kor-hanwha-aero-changwon'])
    const basis = Object.fromEntries(
      sites.nodes.map(({ id, capabilities }) => [id, new Set(capabilities.map((c) => c.basis))]),
    )
    expect(basis['jpn-ihi-mizuho']).toEqual(new Set(['PERFORMED']))
    expect(basis['kor-hanwha-aero-changwon']).toEqual(new Set(['PLANNED', 'CANDIDATE']))
  })
})

describe('Which name leads to which system', () => {
  it.each([
    ['USNS Wally Schirra', 't-ake'],
    ['t-ake 8', 't-ake'],
    ['T-AKE', 't-ake'],
    ['DDG 71', 'ddg-51'],
    ['CH-47', 'ch-47f'],
    ['Chinook', 'ch-47f'],
    ['M1A2 SEPv3', 'm1-abrams'],
    ['UH-60M', 'uh-60'],
    ['AGT1500', 'agt1500'],
    ['f135', 'f135'],
    ['PRC-152', 'prc-152'],
  ])('%s leads to %s', async (system, id) => {
    expect((await askRepairOptions(network, { system, theater: 'INDOPACOM' })).system.id).toBe(id)
  })

  it.each([
    ['F-35', ['f-35a', 'f-35b', 'f-35c']],
    ['C-130', ['c-130h', 'c-130j', 'kc-130j']],
    ['Osprey', ['cmv-22', 'mv-22']],
    ['T-AO', ['t-ao-187', 't-ao-205']],
  ])('%s is ambiguous, with every candidate', async (system, ids) => {
    expect(await askRepairOptionsResult(network, { system, theater: 'EUCOM' })).toMatchObject({
      __typename: 'AmbiguousSystem',
      candidates: ids.map((id) => ({ id })),
    })
  })

  it('a near miss gets suggestions, and a hull that is not on record is not guessed', async () => {
    expect(await askRepairOptionsResult(network, { system: 'USNS Wally Shirra', theater: 'EUCOM' })).toMatchObject({
      __typename: 'UnknownSystem',
      suggestions: expect.arrayContaining([{ id: 't-ake' }]),
    })
    expect(await askRepairOptionsResult(network, { system: 'DDG 1000', theater: 'EUCOM' })).toMatchObject({
      __typename: 'UnknownSystem',
      suggestions: expect.arrayContaining([{ id: 'ddg-51' }]),
    })
  })
})

describe('Where can an F-35A airframe go in EUCOM?', () => {
  it('not to the component hub in Sealand, which takes components', async () => {
    const whole = await askRepairOptions(network, { system: 'F-35A', theater: 'EUCOM' })
    expect(optionIds(whole)).not.toContain('gbr-sealand')
    expect(findingsOn(whole, 'gbr-sealand', 'SCOPE')[0]?.effect).toBe('BLOCKS')
    const components = await askRepairOptions(network, {
      system: 'F-35A',
      theater: 'EUCOM',
      work: { part: 'COMPONENTS' },
    })
    expect(optionIds(components)).toContain('gbr-sealand')
  })

  it('and its engine not to Turkiye, which is out of the programme', async () => {
    const engine = await askRepairOptions(network, { system: 'F135', theater: 'EUCOM', readyOn })
    expect(findingsOn(engine, 'tur-eskisehir', 'ACCESS')[0]).toMatchObject({ effect: 'BLOCKS' })
    expect(optionIds(engine)).toEqual(['nld-woensdrecht', 'nor-rygge'])
  })
})

describe('Pearl Harbor', () => {
  it('is in INDOPACOM though the record of the United States is not, and says on what ground', async () => {
    const { site } = await network.ask<{ site: unknown }>(
      '{ site(id: "usa-phnsy") { theater { code name } theaterBasis country { theaterCode } } }',
    )
    expect(site).toEqual({
      theater: { code: 'INDOPACOM', name: 'U.S. Indo-Pacific Command' },
      theaterBasis: 'SITE_RECORD',
      country: { theaterCode: 'NORTHCOM' },
    })
    const answer = await askRepairOptions(network, {
      system: 'SSN 774',
      theater: 'INDOPACOM',
      vessel: { homeport: 'USA' },
    })
    expect(findingsOn(answer, 'usa-phnsy', 'LEGAL_8680')).toEqual([])
    expect(findingsOn(answer, 'aus-stirling', 'LEGAL_8680')[0]).toMatchObject({
      effect: 'NEEDS_REVIEW',
      rule: { id: 'la-8680-c' },
    })
  })
})

describe('Whose ship is it, and which law held on the day?', () => {
  it('does not believe that a ship of the United States is owned by another state', async () => {
    const input = { system: 'USNS Wally Schirra', theater: 'INDOPACOM', owner: 'KOR' }
    expect(await askRepairOptionsResult(network, input)).toMatchObject({
      __typename: 'InvalidRequest',
      problems: [{ field: 'owner', code: 'CONTRADICTION', message: expect.stringContaining('USNS') }],
    })
  })

  it('opens Australian yards for AUKUS submarines from December 2023, and not before', async () => {
    const input = { system: 'SSN 774', theater: 'INDOPACOM', work: { plannedDays: 30 }, vessel: { homeport: 'USA' } }
    const on = async (day: string) =>
      findingsOn(await askRepairOptions(network, { ...input, readyOn: day }), 'aus-stirling', 'LEGAL_8680')[0]
    expect(await on('2023-06-30')).toMatchObject({ effect: 'BLOCKS', rule: { id: 'la-8680-a1' } })
    expect(await on('2024-01-15')).toMatchObject({ effect: 'NEEDS_REVIEW', rule: { id: 'la-8680-c' } })
  })

  it('tells of an agreement that names no site where no site has a record', async () => {
    const { summary } = await askRepairOptions(network, { system: 'P-8A', theater: 'INDOPACOM', readyOn })
    expect(summary.notes.join('\n')).toMatch(/Agreed without a site: PIPIR_PROJECT.*2025-05-31/)
  })

  it('says that records are of the whole where a variant was asked for', async () => {
    const { summary } = await askRepairOptions(network, { system: 'M1A2 SEPv3', theater: 'EUCOM', readyOn })
    expect(summary.notes.join('\n')).toContain('Asked for M1A2 SEPv3; records are of M1A1 / M1A2 SEPv3 as a whole.')
  })

  it('says the same of a master agreement here and in its own record', async () => {
    const { agreements } = await network.ask<{ agreements: { id: string; state: string }[] }>(
      '{ agreements { id state(asOf: "2026-11-21") } }',
    )
    expect(agreements.find(({ id }) => id === 'ag-marav-lenac')?.state).toBe('UNKNOWN')
    const answer = await askRepairOptions(network, { system: 'LCC 19', theater: 'EUCOM', readyOn })
    expect(effects(findingsOn(answer, 'hrv-lenac-rijeka', 'AGREEMENT'))).toEqual(['UNKNOWN'])
  })
})

describe('Where was USNS Charles Drew repaired, and who did it?', () => {
  it('in India in 2022, and by Hanwha Ocean in 2025 at a yard that no source names', async () => {
    const { resolveSystem } = await network.ask<{ resolveSystem: { asset: unknown } }>(`{
      resolveSystem(name: "USNS Charles Drew") {
        ... on SystemFound { asset { name maintenanceEvents { site { id } partner { name } availability asset { id } } } }
      }
    }`)
    expect(resolveSystem.asset).toEqual({
      name: 'USNS Charles Drew',
      maintenanceEvents: [
        { site: { id: 'ind-lt-kattupalli' }, partner: null, availability: 'VOYAGE_REPAIR', asset: { id: 't-ake-10' } },
        { site: null, partner: { name: 'Hanwha Ocean' }, availability: null, asset: { id: 't-ake-10' } },
      ],
    })
  })

  it('and every event names a ship or aircraft that is on record', async () => {
    const { maintenanceEvents } = await network.ask<{
      maintenanceEvents: { assetName: string | null; asset: { recordedAs: string | null } | null }[]
    }>('{ maintenanceEvents { assetName asset { recordedAs } } }')
    expect(maintenanceEvents.filter(({ assetName, asset }) => assetName !== null && !asset?.recordedAs)).toEqual([])
  })
})
