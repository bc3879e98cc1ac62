import type { ExcludedSiteResolvers } from '../generated/resolvers.ts'

/** What was judged with others like it is put into words here, the sites of a page together. */
export const ExcludedSite: ExcludedSiteResolvers = {
  site: async ({ siteId, judged, inWords }) => (judged ?? (await inWords.load(siteId))).site,
  findings: async ({ siteId, judged, inWords }) => (judged ?? (await inWords.load(siteId))).findings,
}
