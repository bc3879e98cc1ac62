import type { Resolvers } from '../generated/resolvers.ts'
import { AccessFact } from './access-fact.ts'
import { AccessLocation } from './access-location.ts'
import { CommandUnit } from './command-unit.ts'
import { Country } from './country.ts'
import { Headquarters } from './headquarters.ts'
import { Query } from './query.ts'
import { Theater } from './theater.ts'

export const resolvers: Resolvers = { AccessFact, AccessLocation, CommandUnit, Country, Headquarters, Query, Theater }
