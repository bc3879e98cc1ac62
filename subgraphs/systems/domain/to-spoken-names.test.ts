import { toSpokenNames } from './to-spoken-names.ts'

const namesOf = (name: string, family = 'Any'): string[] => toSpokenNames({ name, family }).names
const aliasesOf = (name: string, family = 'Any'): string[] => toSpokenNames({ name, family }).aliases

describe('toSpokenNames', () => {
  it('takes a name apart at its slash', () => {
    expect(namesOf('Super Stallion / Sea Dragon')).toEqual(expect.arrayContaining(['Super Stallion', 'Sea Dragon']))
  })

  it('leaves aside what is in parentheses, and keeps a proper name there', () => {
    expect(namesOf('Lightning II (short take-off, vertical landing)')).toContain('Lightning II')
    expect(aliasesOf('Near Coastal Patrol Vessel (Metal Shark 85 Defiant)')).toContain('Metal Shark 85 Defiant')
    expect(aliasesOf('Osprey (carrier on-board delivery)')).toEqual([])
  })

  it('finds the proper name before a description', () => {
    expect(namesOf('HERCULES recovery vehicle')).toContain('HERCULES')
    expect(namesOf('Super Hercules tanker')).toContain('Super Hercules')
    expect(namesOf('Honeywell T55 turboshaft')).toContain('Honeywell T55')
    expect(namesOf('Abrams main battle tank', 'Abrams')).toContain('Abrams')
  })

  it('does not take the first word of a description, or the aircraft of a radar, for a proper name', () => {
    expect(new Set(namesOf('Armored personnel carrier family', 'M113'))).toEqual(
      new Set(['Armored personnel carrier family']),
    )
    expect(namesOf('P-8A maritime surveillance radar')).not.toContain('P-8A')
  })

  it('names a class of ships by its lead ship, and leaves out what a ship became', () => {
    expect(aliasesOf('Arleigh Burke-class guided-missile destroyer')).toEqual(
      expect.arrayContaining(['Arleigh Burke', 'Arleigh Burke class', 'Arleigh Burke-class destroyer']),
    )
    expect(namesOf('Island-class patrol boat (110 ft), transferred to partners')).toContain('Island-class patrol boat')
    expect(aliasesOf('Freedom-variant littoral combat ship')).toEqual(
      expect.arrayContaining(['Freedom', 'Freedom class', 'Freedom variant']),
    )
  })

  it('shortens a name by its numeral, its acronym or to its capitals', () => {
    expect(aliasesOf('Globemaster III')).toEqual(['Globemaster'])
    expect(aliasesOf('Sentry AWACS')).toEqual(['Sentry', 'AWACS'])
    expect(aliasesOf('Family of Medium Tactical Vehicles')).toEqual(['FMTV'])
    expect(aliasesOf('Black Hawk')).toEqual([])
  })
})
