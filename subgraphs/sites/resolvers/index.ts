import type { Resolvers } from '../generated/resolvers.ts'
import { Country } from './country.ts'
import { Dock } from './dock.ts'
import { Mutation } from './mutation.ts'
import { Query } from './query.ts'
import { Site } from './site.ts'
import { SitePosition } from './site-position.ts'
import { ClearSiteStatusPayload, SetSiteStatusPayload } from './status-payload.ts'
import { Theater } from './theater.ts'
import { WorkCenter } from './work-center.ts'

export const resolvers: Resolvers = {
  ClearSiteStatusPayload,
  Country,
  Dock,
  Mutation,
  Query,
  SetSiteStatusPayload,
  Site,
  SitePosition,
  Theater,
  WorkCenter,
}
