/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type * as Row from './generated/prisma/client.ts'

export type PartnerModel = Row.Partner
export type AgreementModel = Row.Agreement
export type OwnershipEventModel = Row.OwnershipEvent
export type SiteModel = { id: string }
export type CountryModel = { iso3: string }
export type SystemModel = { id: string }
export type CommandUnitModel = { id: string }
