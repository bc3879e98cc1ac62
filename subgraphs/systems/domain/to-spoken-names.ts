import { toNameKey } from './to-name-key.ts'

export interface SpokenNames {
  names: string[]
  aliases: string[]
}

/** Names that the popular name of a system gives: "Super Stallion / Sea Dragon" gives three. */
export function toSpokenNames({ name, family }: { name: string; family: string }): SpokenNames {
  const base = name.replace(/\s*\([^)]*\)/g, '')
  const shipClass = /^(.+)-(class|variant)\s+([^,]+)/.exec(base)
  if (shipClass !== null) {
    const [nameOfClass, lead = '', word = '', kindOfShip = ''] = shipClass
    // "Arleigh Burke-class destroyer" leaves out "guided-missile".
    const shortName = `${lead}-${word} ${kindOfShip.split(' ').at(-1) ?? ''}`
    return { names: [name, base, nameOfClass], aliases: [lead, `${lead} class`, `${lead} ${word}`, shortName] }
  }
  const parts = base.split(/\s+\/\s+/)
  return {
    names: [name, base, ...parts, ...parts.flatMap((part) => toProperLead(part, family))],
    aliases: [
      ...parts.flatMap(toShorterNames),
      // "(Metal Shark 85 Defiant)" is a name of its own; "(carrier)" and "(SWATH)" say something about it.
      ...(/\(([A-Z][^)]* [^)]+)\)/.exec(name)?.slice(1) ?? []),
    ],
  }
}

/**
 * The proper name before a description: "Super Hercules" of "Super Hercules tanker". A single word may have its
 * capital only because it begins the text ("Armored personnel carrier"), so it counts where it is all capitals
 * ("HERCULES recovery vehicle") or the family's name ("Abrams main battle tank").
 */
function toProperLead(name: string, family: string): string[] {
  const words = name.split(' ')
  const end = words.findIndex((word) => /^[a-z]/.test(word))
  const lead = words.slice(0, Math.max(end, 0)).join(' ')
  if (lead === '' || /^\S*\d/.test(lead)) return []
  return end > 1 || /^[A-Z]{2,}$/.test(lead) || toNameKey(lead) === toNameKey(family) ? [lead] : []
}

function toShorterNames(name: string): string[] {
  const withoutNumeral = /^(.+) [IVX]+$/.exec(name)
  if (withoutNumeral) return withoutNumeral.slice(1)
  const withAcronym = /^([A-Z][a-z]+) ([A-Z]{3,})$/.exec(name)
  if (withAcronym) return withAcronym.slice(1)
  // "High Mobility Multipurpose Wheeled Vehicle" is a HMMWV.
  return /^([A-Z][a-z]+ ((of|and|for) )?){2,}[A-Z][a-z]+$/.test(name) ? [name.replace(/[^A-Z]/g, '')] : []
}
