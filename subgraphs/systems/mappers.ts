/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type * as Row from './generated/prisma/client.ts'

export type SystemModel = Row.System
/** Dimensions have no row of their own: their system's row carries them. */
export type SystemDimensionsModel = Row.System
export type AssetModel = Row.Asset
export type SystemNameModel = Pick<Row.SystemName, 'kind' | 'label'>
export type SystemFoundModel = {
  __typename: 'SystemFound'
  systemId: string
  assetId: string | null
  matchedAs: string
}
export type UnknownSystemNameModel = { __typename: 'UnknownSystemName'; name: string; suggestedIds: string[] }
export type AmbiguousSystemNameModel = { __typename: 'AmbiguousSystemName'; name: string; candidateIds: string[] }
