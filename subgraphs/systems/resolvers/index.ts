import type { Resolvers } from '../generated/resolvers.ts'
import { AmbiguousSystemName } from './ambiguous-system-name.ts'
import { Asset } from './asset.ts'
import { Query } from './query.ts'
import { System } from './system.ts'
import { SystemFound } from './system-found.ts'
import { UnknownSystemName } from './unknown-system-name.ts'

export const resolvers: Resolvers = { AmbiguousSystemName, Asset, Query, System, SystemFound, UnknownSystemName }
