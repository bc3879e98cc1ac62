import { toList } from '../../platform/json.ts'
import type { SitePositionResolvers } from '../generated/resolvers.ts'

export const SitePosition: SitePositionResolvers = {
  precision: (site) => site.positionPrecision as 'SITE' | 'CITY' | 'COUNTRY',
  sources: (site) => toList(site.positionSources),
}
