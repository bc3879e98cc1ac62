import type { SitesData } from './open.ts'

export const loadSites = (data: SitesData, ids: readonly string[]) =>
  data.site.findMany({ where: { id: { in: [...ids] } } })

export const loadSitesOfTheaters = (data: SitesData, theaterCodes: readonly string[]) =>
  data.site.findMany({ where: { theaterCode: { in: [...theaterCodes] } }, orderBy: { id: 'asc' } })

export const loadSitesOfCountries = (data: SitesData, countries: readonly string[]) =>
  data.site.findMany({ where: { countryIso3: { in: [...countries] } }, orderBy: { id: 'asc' } })

/** What is reported of sites; who reported it is not for this role to read. */
export const loadStatusReports = (data: SitesData, siteIds: readonly string[]) =>
  data.statusReport.findMany({
    select: { siteId: true, status: true, note: true, reportedAt: true, version: true },
    where: { siteId: { in: [...siteIds] } },
  })

export const loadDocks = (data: SitesData, ids: readonly string[]) =>
  data.dock.findMany({ where: { id: { in: [...ids] } } })

export const loadWorkCenters = (data: SitesData, ids: readonly string[]) =>
  data.workCenter.findMany({ where: { id: { in: [...ids] } } })

export const loadWorkCentersOfSites = (data: SitesData, siteIds: readonly string[]) =>
  data.workCenter.findMany({ where: { siteId: { in: [...siteIds] } }, orderBy: { id: 'asc' } })

export const loadDocksOfSites = (data: SitesData, siteIds: readonly string[]) =>
  data.dock.findMany({ where: { siteId: { in: [...siteIds] } }, orderBy: [{ siteId: 'asc' }, { position: 'asc' }] })
