export type Domain = 'AIR' | 'MARITIME' | 'GROUND' | 'ELECTRONICS'

interface Classified {
  category: string
  fsc: string | null
}

const IN_ORDER: readonly Domain[] = ['AIR', 'MARITIME', 'GROUND', 'ELECTRONICS']

const BY_CATEGORY: Record<string, readonly Domain[]> = {
  SHIP: ['MARITIME'],
  AIRCRAFT: ['AIR'],
  GROUND_VEHICLE: ['GROUND'],
  MISSILE: ['GROUND', 'ELECTRONICS'],
  COMMUNICATIONS: ['ELECTRONICS'],
}

/**
 * The kinds of sites that a system's work belongs to.
 * @param wholes what an engine or component is part of, directly or through others
 */
export function toDomains(system: Classified, wholes: readonly Classified[]): Domain[] {
  const own = BY_CATEGORY[system.category]
  if (own !== undefined) return [...own]
  const found = new Set<Domain>(wholes.flatMap((whole) => BY_CATEGORY[whole.category] ?? []))
  // Federal supply groups 58 (communication, detection) and 59 (electrical and electronic components).
  if (system.category === 'COMPONENT' && /^5[89]/.test(system.fsc ?? '')) found.add('ELECTRONICS')
  if (found.size > 0) return IN_ORDER.filter((domain) => found.has(domain))
  // Federal supply class 2840: gas turbines and jet engines for aircraft. Of any other, nothing is ruled out.
  return system.fsc === '2840' ? ['AIR'] : ['AIR', 'MARITIME', 'GROUND']
}
