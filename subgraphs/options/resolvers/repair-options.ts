import { mapConnection, toConnectionOfAll, toPageRequest } from '../../platform/pages.ts'
import type { RepairOptionsResolvers } from '../generated/resolvers.ts'

export const RepairOptions: RepairOptionsResolvers = {
  system: ({ question }) => question.system,
  asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
  asOf: ({ readAt }) => readAt,
  judgedOn: ({ question }) => question.readyOn,
  options: ({ ranked }, page) => toConnectionOfAll(ranked, toPageRequest(page, 'options'), ({ site }) => site.id),
  excluded: ({ excluded, inWords }, { code, ...page }) => {
    const kept = code == null ? excluded : excluded.filter(({ blocks }) => blocks.includes(code))
    const connection = toConnectionOfAll(kept, toPageRequest(page, 'excluded'), ({ siteId }) => siteId)
    return mapConnection(connection, ({ siteId, judged }) => ({ siteId, judged, inWords }))
  },
  comparedWithToday: ({ compare }) => compare?.() ?? null,
}
