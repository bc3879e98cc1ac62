import type { NetworkFacts } from '../data/read-network.ts'
import type { SiteFacts } from '../domain/facts.ts'
import type { Passage } from '../domain/transit.ts'
import type { Origin } from '../routing/find-origin.ts'
import { planPassages } from '../routing/plan-passages.ts'
import { STRAITS } from '../routing/straits.ts'

/** The sites, each with the way there from the origin, where there is one. */
export function withPassages(
  { sites, system }: NetworkFacts,
  origin: Origin | null,
  straitsShut: string[],
): SiteFacts[] {
  if (origin === null) return sites
  const passages = planPassages({ origin, mover: system, destinations: sites, straitsShut })
  return sites.map((site) => ({ ...site, passage: nameStraits(passages.get(site.id) ?? null) }))
}

/** A finding names straits in words. */
const nameStraits = (passage: Passage | null): Passage | null =>
  passage?.kind === 'NO_WAY'
    ? { ...passage, openedBy: passage.openedBy.map((id) => STRAITS.find((strait) => strait.id === id)?.name ?? id) }
    : passage
