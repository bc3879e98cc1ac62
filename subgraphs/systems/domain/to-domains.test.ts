import { toDomains } from './to-domains.ts'

const ship = { category: 'SHIP', fsc: '1905' }
const aircraft = { category: 'AIRCRAFT', fsc: '1510' }

describe('toDomains', () => {
  it.each([
    ['SHIP', ['MARITIME']],
    ['AIRCRAFT', ['AIR']],
    ['GROUND_VEHICLE', ['GROUND']],
    ['MISSILE', ['GROUND', 'ELECTRONICS']],
    ['COMMUNICATIONS', ['ELECTRONICS']],
  ])('gives a %s the domains %j', (category, domains) => {
    expect(toDomains({ category, fsc: null }, [])).toEqual(domains)
  })

  it('gives an engine the domains of what it is part of', () => {
    expect(toDomains({ category: 'ENGINE', fsc: '2835' }, [ship, aircraft, ship])).toEqual(['AIR', 'MARITIME'])
  })

  it('adds electronics to a component of an electronic supply class', () => {
    expect(toDomains({ category: 'COMPONENT', fsc: '5841' }, [aircraft])).toEqual(['AIR', 'ELECTRONICS'])
    expect(toDomains({ category: 'COMPONENT', fsc: '1650' }, [aircraft])).toEqual(['AIR'])
  })

  it('rules nothing out for an engine that is part of nothing recorded, unless its supply class does', () => {
    expect(toDomains({ category: 'ENGINE', fsc: '2840' }, [])).toEqual(['AIR'])
    expect(toDomains({ category: 'ENGINE', fsc: '2815' }, [])).toEqual(['AIR', 'MARITIME', 'GROUND'])
    expect(toDomains({ category: 'ENGINE', fsc: null }, [])).toEqual(['AIR', 'MARITIME', 'GROUND'])
  })
})
