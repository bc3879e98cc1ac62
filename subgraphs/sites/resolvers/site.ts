import { toList } from '../../platform/json.ts'
import { findRangeProblem } from '../domain/circle.ts'
import { toDistanceKm } from '../domain/distance.ts'
import type { SiteResolvers, SiteStatus } from '../generated/resolvers.ts'
import type { SiteModel, SitePositionModel, WorldPortIndexEntryModel } from '../mappers.ts'
import { refuse } from '../../platform/bad-input.ts'

const hasPosition = (site: SiteModel): site is SitePositionModel => site.latitude !== null && site.longitude !== null

export const Site: SiteResolvers = {
  __resolveReference: ({ id }, { sites }) => sites.load(id),
  theater: ({ theaterCode }) => ({ code: theaterCode }),
  country: ({ countryIso3 }) => ({ iso3: countryIso3 }),
  position: (site) => (hasPosition(site) ? site : null),
  positionSources: (site) => toList(site.positionSources),
  distanceKm: (site, point) => {
    refuse(findRangeProblem(point))
    return hasPosition(site) ? toDistanceKm(site, point) : null
  },
  // The loader wrote the column in this shape.
  worldPortIndex: (site) => site.worldPortIndex as WorldPortIndexEntryModel | null,
  status: async ({ id, status }, _args, { statusReports }) =>
    ((await statusReports.load(id))?.status ?? status) as SiteStatus,
  statusReport: async ({ id, status }, _args, { statusReports }) => {
    const report = await statusReports.load(id)
    return report && { ...report, recordedStatus: status }
  },
  docks: ({ id }, _args, { docksOfSite }) => docksOfSite.load(id),
  workCenters: ({ id }, _args, { workCentersOfSite }) => workCentersOfSite.load(id),
}
