/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type { PortIndexEntry } from './data/port-index-entry.ts'
import type { StatusAnswer, StatusReport } from './data/report-status.ts'
import type * as Row from './generated/prisma/client.ts'

export type SiteModel = Row.Site
/** A site's row whose position is recorded. */
export type SitePositionModel = Row.Site & { latitude: number; longitude: number }
export type WorldPortIndexEntryModel = PortIndexEntry
/** A report and the site that it is of. */
export type SiteStatusReportModel = StatusReport & { recordedStatus: string }
export type SetSiteStatusPayloadModel = StatusAnswer
export type ClearSiteStatusPayloadModel = StatusAnswer
export type DockModel = Row.Dock
export type WorkCenterModel = Row.WorkCenter
export type TheaterModel = { code: string }
export type CountryModel = { iso3: string }
