import type { Assumptions, Question } from '../domain/question.ts'
import type { NetworkFacts } from '../data/read-network.ts'
import type { RepairOptionsInput } from '../generated/resolvers.ts'

/**
 * Fills in every default of the request; they are the ones that the schema states.
 * @param origin the place where it is, in words
 * @param straitsShut ids
 */
export function toQuestion(
  input: RepairOptionsInput,
  network: NetworkFacts,
  { today, origin, straitsShut }: { today: string; origin: string | null; straitsShut: string[] },
): Question {
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
    origin,
    today,
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
    assume: toAssumptions(assume, straitsShut),
    recordedHomeport: network.recordedHomeport,
  }
}

/** @param straitsShut ids */
export const toAssumptions = (assume: RepairOptionsInput['assume'], straitsShut: string[]): Assumptions => ({
  sitesClosed: assume?.sitesClosed ?? [],
  countriesWithoutAccess: (assume?.countriesWithoutAccess ?? []).map((iso3) => iso3.toUpperCase()),
  straitsShut,
  windowsAdded: (assume?.windowsAdded ?? []).map(({ site, workCenter, from, to }) => ({
    site,
    workCenter: workCenter ?? null,
    from,
    to,
  })),
})
