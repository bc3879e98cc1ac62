import { covers, findCapability } from './capability.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../test/testkit/options/build-site.ts'
import { buildSystem, destroyer, helicopter, radar, radio } from '../../../test/testkit/options/build-system.ts'

const commCategory = buildSystem({ ...radio, id: 'comm-generic', designation: '(category)', isCategory: true })
const ask = (system = destroyer, parts = {}) => buildQuestion({ system, ...parts })

describe('covers', () => {
  it('holds for the system that the record names', () => {
    expect(covers(buildCapability(), ask())).toBe(true)
  })

  it('does not hold for another system of the same category and class', () => {
    const cruiser = buildSystem({ id: 'cg-47' })
    expect(covers(buildCapability({}, cruiser), ask())).toBe(false)
  })

  it('holds for a radio where the record names the whole category of its supply class', () => {
    expect(covers(buildCapability({}, commCategory), ask(radio))).toBe(true)
  })

  it('does not hold for a radar of another supply class', () => {
    expect(covers(buildCapability({}, commCategory), ask(radar))).toBe(false)
  })

  it('does not hold for equipment of another category, nor of an unknown supply class', () => {
    expect(covers(buildCapability({}, commCategory), ask({ ...helicopter, fsc: '5820' }))).toBe(false)
    expect(covers(buildCapability({ systemFsc: null }, commCategory), ask({ ...radio, fsc: null }))).toBe(false)
  })

  it('does not let one radio of a category stand for the category', () => {
    expect(covers(buildCapability({}, radio), ask(commCategory))).toBe(false)
  })
})

describe('findCapability', () => {
  const find = (records: Parameters<typeof buildCapability>[0][], parts = {}) =>
    findCapability(ask(destroyer, parts), buildSite({ capabilities: records.map((record) => buildCapability(record)) }))
      ?.id

  it('finds nothing where nothing speaks of the system', () => {
    expect(findCapability(ask(helicopter), buildSite({ capabilities: [buildCapability()] }))).toBeNull()
  })

  it('leaves out records that are over', () => {
    expect(find([{ id: 'over', ended: true }])).toBeUndefined()
    expect(
      find([
        { id: 'over', ended: true },
        { id: 'offered', basis: 'CANDIDATE' },
      ]),
    ).toBe('offered')
  })

  it('takes the strongest ground where no level is asked', () => {
    expect(find([{ id: 'planned', basis: 'PLANNED' }, { id: 'done' }, { id: 'assigned', basis: 'ASSIGNED' }])).toBe(
      'done',
    )
  })

  it('takes the record of the level asked for before a stronger one of another level', () => {
    expect(
      find(
        [
          { id: 'field', levels: ['FIELD'] },
          { id: 'depot', levels: ['DEPOT'], basis: 'CANDIDATE' },
        ],
        { level: 'DEPOT' },
      ),
    ).toBe('depot')
  })

  it("takes an operator's own word where no record says as much, and never in place of one that does", () => {
    const declared = { id: 'declared', basis: 'CANDIDATE' as const, levels: ['DEPOT' as const], isDeclared: true }
    expect(find([declared], { level: 'DEPOT' })).toBe('declared')
    expect(find([declared, { id: 'field', levels: ['FIELD'] }], { level: 'DEPOT' })).toBe('declared')
    expect(find([declared, { id: 'open', levels: [] }], { level: 'DEPOT' })).toBe('open')
    expect(find([declared, { id: 'depot', levels: ['DEPOT'], basis: 'PLANNED' }], { level: 'DEPOT' })).toBe('depot')
  })

  it('takes the record that names the system before one that names its category', () => {
    const site = buildSite({
      capabilities: [
        buildCapability({ id: 'category' }, commCategory),
        buildCapability({ id: 'named', basis: 'CANDIDATE' }, radio),
      ],
    })
    expect(findCapability(ask(radio), site)?.id).toBe('named')
  })

  it('takes the same of two equal ones in whatever order they come', () => {
    expect(find([{ id: 'a' }, { id: 'b' }])).toBe('a')
    expect(find([{ id: 'b' }, { id: 'a' }])).toBe('a')
  })

  it('leaves the records as they were', () => {
    const site = buildSite({
      capabilities: [buildCapability({ id: 'b', basis: 'PLANNED' }), buildCapability({ id: 'a' })],
    })
    findCapability(ask(), site)
    expect(site.capabilities.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
