import type { Resolvers } from '../generated/resolvers.ts'
import { Agreement } from './agreement.ts'
import { Country } from './country.ts'
import { OwnershipEvent } from './ownership-event.ts'
import { Partner } from './partner.ts'
import { Query } from './query.ts'
import { Site } from './site.ts'
import { System } from './system.ts'

export const resolvers: Resolvers = { Agreement, Country, OwnershipEvent, Partner, Query, Site, System }
