import type { SitesData } from './open.ts'

export const loadSites = (data: SitesData, ids: readonly string[]) =>
  data.site.findMany({ where: { id: { in: [...ids] } } })

export const loadSitesOfTheaters = (data: SitesData, theaterCodes: readonly string[]) =>
  data.site.findMany({ where: { theaterCode: { in: [...theaterCodes] } }, orderBy: { id: 'asc' } })

export const loadSitesOfCountries = (data: SitesData, countries: readonly string[]) =>
  data.site.findMany({ where: { countryIso3: { in: [...countries] } }, orderBy: { id: 'asc' } })

export const loadDocks = (data: SitesData, ids: readonly string[]) =>
  data.dock.findMany({ where: { id: { in: [...ids] } } })

export const loadWorkCenters = (data: SitesData, ids: readonly string[]) =>
  data.workCenter.findMany({ where: { id: { in: [...ids] } } })

export const loadWorkCentersOfSites = (data: SitesData, siteIds: readonly string[]) =>
  data.workCenter.findMany({ where: { siteId: { in: [...siteIds] } }, orderBy: { id: 'asc' } })

export const loadDocksOfSites = (data: SitesData, siteIds: readonly string[]) =>
  data.dock.findMany({ where: { siteId: { in: [...siteIds] } }, orderBy: [{ siteId: 'asc' }, { position: 'asc' }] })
