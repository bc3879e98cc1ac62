/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type * as Row from './generated/prisma/client.ts'

export type TheaterModel = Row.Theater
/** A headquarters has no row of its own: its theater's row carries it. */
export type HeadquartersModel = Row.Theater
export type CountryModel = Row.Country
export type AccessFactModel = Row.AccessFact
export type AccessLocationModel = Row.AccessLocation
export type CommandUnitModel = Row.CommandUnit
export type TheaterNoteModel = Row.TheaterNote
export type SystemModel = { id: string }
