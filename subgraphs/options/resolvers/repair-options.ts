import { toConnectionOfAll, toPageRequest } from '../../platform/pages.ts'
import type { RepairOptionsResolvers } from '../generated/resolvers.ts'

export const RepairOptions: RepairOptionsResolvers = {
  system: ({ question }) => question.system,
  asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
  asOf: ({ readAt }) => readAt,
  judgedOn: ({ question }) => question.readyOn,
  options: ({ ranked }, page) => toConnectionOfAll(ranked, toPageRequest(page, 'options'), ({ site }) => site.id),
  excluded: ({ excluded }, { code, ...page }) => {
    const kept =
      code == null
        ? excluded
        : excluded.filter(({ findings }) =>
            findings.some((finding) => finding.code === code && finding.effect === 'BLOCKS'),
          )
    return toConnectionOfAll(kept, toPageRequest(page, 'excluded'), ({ site }) => site.id)
  },
}
