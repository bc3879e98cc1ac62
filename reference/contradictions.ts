import { quote, type Problem } from './problem.ts'
import { referenceNetwork, type ReferenceList, type ReferenceNetwork } from './schema.ts'

const LISTS = referenceNetwork.omit({ meta: true }).keyof().options

/** Lists whose ids must differ from one another's: candidate sites are sites. */
const ID_SPACES: ReferenceList[][] = [['sites', 'candidateSites']]

function findRepeatedIds(network: ReferenceNetwork): Problem[] {
  const shared = ID_SPACES.flat()
  const alone = LISTS.filter((list) => !shared.includes(list)).map((list) => [list])
  return [...ID_SPACES, ...alone].flatMap((space) => {
    const first = new Map<string, string>()
    return space.flatMap((list) =>
      network[list].flatMap(({ id }, place) => {
        const taken = first.get(id)
        if (taken === undefined) first.set(id, `${list} record ${place + 1}`)
        return taken === undefined
          ? []
          : [{ path: [list, place, 'id'], what: `already the id of ${taken}; this is ${list} record ${place + 1}` }]
      }),
    )
  })
}

/** A place lies in its country's theater; where that theater has no record (Hawaii), the place's own stands. */
function findMisplacedTheaters(network: ReferenceNetwork): Problem[] {
  const recorded = new Set(network.theaters.map(({ id }) => id))
  const theaterOf = new Map(network.countries.map(({ id, theater }) => [id, theater]))
  return (['sites', 'candidateSites', 'accessLocations'] as const).flatMap((list) =>
    network[list].flatMap(({ theater, country }, place) => {
      const expected = theaterOf.get(country)
      if (expected === undefined || expected === theater || !recorded.has(expected)) return []
      return [
        {
          path: [list, place, 'theater'],
          what: `expected ${quote(expected)}, the theater of country ${quote(country)}, got ${quote(theater)}`,
        },
      ]
    }),
  )
}

/** Partners list their sites and sites their operators: both must say the same. Units list no sites. */
function findOneSidedOperators(network: ReferenceNetwork): Problem[] {
  const sites = (['sites', 'candidateSites'] as const).flatMap((list) =>
    network[list].map((site, place) => ({ ...site, list, place })),
  )
  const operatorsOf = new Map(sites.map(({ id, operatorIds }) => [id, operatorIds]))
  const sitesOf = new Map(network.industrialPartners.map(({ id, siteIds }) => [id, siteIds]))
  const unlistedSites = sites.flatMap(({ id, operatorIds, list, place }) =>
    operatorIds.flatMap((operator, index) =>
      sitesOf.get(operator)?.includes(id) === false
        ? [
            {
              path: [list, place, 'operatorIds', index],
              what: `names partner ${quote(operator)}, whose siteIds do not name this site`,
            },
          ]
        : [],
    ),
  )
  const unlistedPartners = network.industrialPartners.flatMap(({ id, siteIds }, place) =>
    siteIds.flatMap((site, index) =>
      operatorsOf.get(site)?.includes(id) === false
        ? [
            {
              path: ['industrialPartners', place, 'siteIds', index],
              what: `names site ${quote(site)}, whose operatorIds do not name this partner`,
            },
          ]
        : [],
    ),
  )
  return [...unlistedSites, ...unlistedPartners]
}

/** Records that contradict one another. */
export function findContradictions(network: ReferenceNetwork): Problem[] {
  return [...findRepeatedIds(network), ...findMisplacedTheaters(network), ...findOneSidedOperators(network)]
}
