import type { StatusAnswer } from '../data/report-status.ts'
import type { ClearSiteStatusPayloadResolvers, SetSiteStatusPayloadResolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../context.ts'

const site = ({ report }: StatusAnswer, _args: unknown, { sites }: RequestContext) =>
  report === null ? null : sites.load(report.siteId)

export const SetSiteStatusPayload: SetSiteStatusPayloadResolvers = { site }
export const ClearSiteStatusPayload: ClearSiteStatusPayloadResolvers = { site }
