import { toConnectionOfAll, toPageRequest } from '../../platform/pages.ts'
import type { TheaterResolvers } from '../generated/resolvers.ts'

export const Theater: TheaterResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  sites: async ({ code }, pageArguments, { sitesOfTheater }) => {
    const page = toPageRequest(pageArguments, 'theater-sites')
    return toConnectionOfAll(await sitesOfTheater.load(code), page, (site) => site.id)
  },
}
