import type { Question } from '../domain/question.ts'
import type { NetworkFacts } from '../data/read-network.ts'
import type { RepairOptionsInput } from '../generated/resolvers.ts'

/** Fills in every default of the request; they are the ones that the schema states. */
export function toQuestion(input: RepairOptionsInput, network: NetworkFacts, today: string): Question {
  const { work, vessel, assume } = input
  return {
    system: network.system,
    owner: input.owner?.toUpperCase() ?? 'USA',
    level: input.level ?? null,
    kind: work?.kind ?? null,
    part: work?.part ?? 'WHOLE',
    plannedDays: work?.plannedDays ?? null,
    docking: work?.docking ?? false,
    hostileDamage: work?.hostileDamage ?? null,
    hasOrigin: input.origin != null,
    readyOn: input.readyOn ?? today,
    neededBy: input.neededBy ?? null,
    minimumEvidence: input.minimumEvidence ?? 'CANDIDATE',
    vessel: {
      homeport: vessel?.homeport?.toUpperCase() ?? null,
      deployed: vessel?.deployed ?? null,
      operator: vessel?.operator ?? null,
      plannedHomeportChange: vessel?.plannedHomeportChange ?? null,
      forwardDeployedSince: vessel?.forwardDeployedSince ?? null,
    },
    assume: {
      sitesClosed: assume?.sitesClosed ?? [],
      countriesWithoutAccess: (assume?.countriesWithoutAccess ?? []).map((iso3) => iso3.toUpperCase()),
      straitsShut: assume?.straitsShut ?? [],
    },
    recordedHomeport: network.recordedHomeport,
  }
}
