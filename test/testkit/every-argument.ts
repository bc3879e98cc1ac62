import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql'

/** One place where a client may put a value: an argument, or a field of an argument's input object. */
export interface ArgumentPlace {
  /** `Query.sites(filter.near.latitude)` */
  readonly name: string
  /** Of the value: `String`, `PartialDate`, `MaintenanceLevel`. */
  readonly type: string
  readonly isEnum: boolean
  readonly isOfMutation: boolean
  /** The operation with this value in its place and harmless ones wherever one is required. */
  toRequest: (value: unknown) => { query: string; variables: object }
}

/** Ids of records that a test must make before they can be asked for. */
export const made = { importId: 'none' }

/** How to come to the types that have fields with arguments. */
const ways: Readonly<Record<string, (selection: string) => string>> = {
  Query: (selection) => selection,
  Mutation: (selection) => selection,
  Theater: (selection) => `theater(code: "INDOPACOM") { ${selection} }`,
  Country: (selection) => `country(iso3: "JPN") { ${selection} }`,
  Site: (selection) => `sites(first: 3) { nodes { ${selection} } }`,
  WorkCenter: (selection) => `site(id: "kor-hanwha-geoje") { workCenters { ${selection} } }`,
  SystemCoverage: (selection) => `theater(code: "INDOPACOM") { coverage(level: DEPOT) { ${selection} } }`,
  SingleLoss: (selection) => `theater(code: "INDOPACOM") { coverageSummary { worstLosses { ${selection} } } }`,
  CapacityImport: (selection) => `capacityImport(id: "${made.importId}") { ${selection} }`,
  Agreement: (selection) => `agreements { ${selection} }`,
  Webhook: (selection) => `webhooks(first: 1) { nodes { ${selection} } }`,
  RepairOptions: (selection) =>
    `repairOptions(input: { system: "CH-47F", theater: "INDOPACOM" }) { ... on RepairOptions { ${selection} } }`,
}

const harmless: Readonly<Record<string, unknown>> = {
  system: 'CH-47F',
  theater: 'INDOPACOM',
  latitude: 35,
  longitude: 139,
  withinKm: 100,
  asOf: '2026-11-01',
  from: '2026-12-01',
  to: '2027-12-01',
  organisation: 'p-hanwha-ocean',
  id: 'none',
  expectedVersion: 1,
  workCenter: 'kor-hanwha-geoje/dock-1',
  site: 'kor-hanwha-geoje',
  bays: 1,
  commitment: 'FIRM',
  kind: 'OVERHAUL',
  reason: 'None.',
  on: '2026-11-01',
  url: 'https://events.example.org/rsf',
  since: '2026-11-01T00:00:00Z',
  search: 'busan',
  until: '2026-11-02T00:00:00Z',
}

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined

/** A value for what is required; a new key each time, so that no write answers for another. */
function toHarmless({ name, type }: GraphQLArgument | GraphQLInputField): unknown {
  const named = getNamedType(type)
  if (name === 'idempotencyKey') return crypto.randomUUID()
  return isInputObjectType(named) ? toRequired(Object.values(named.getFields())) : harmless[name]
}

const toRequired = (inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> =>
  Object.fromEntries(inputs.filter(isRequired).map((input) => [input.name, toHarmless(input)]))

/** The leaves below an argument, each with a function that builds the argument's value around a value for the leaf. */
function toLeaves(
  input: GraphQLArgument | GraphQLInputField,
): { path: string[]; type: string; isEnum: boolean; build: (value: unknown) => unknown }[] {
  const named = getNamedType(input.type)
  const isList = isListType(isNonNullType(input.type) ? input.type.ofType : input.type)
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    return fields.flatMap((field) =>
      toLeaves(field).map(({ path, build, ...leaf }) => ({
        ...leaf,
        path: [input.name, ...path],
        build: (value: unknown) => ({ ...toRequired(fields), [field.name]: build(value) }),
      })),
    )
  }
  const build = (value: unknown): unknown => (isList ? [value] : value)
  return [{ path: [input.name], type: named.name, isEnum: isEnumType(named), build }]
}

/**
 * Every place of the network's schema where a client may put a value, but those of Subscription: what is followed is asked as the field of
 * Query with the same arguments, which gateway/live/find-twin-problems.ts holds it to.
 */
export function listArgumentPlaces(): ArgumentPlace[] {
  const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
  const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap())
  return types.filter(isObjectType).flatMap((type) => {
    if (type.name.startsWith('__') || type.name === 'Subscription') return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const way = ways[type.name]
        if (way === undefined) throw new Error(`Say in ${import.meta.url} how to come to ${type.name}.${field.name}.`)
        const isOfMutation = type.name === 'Mutation'
        const others = field.args.filter((other) => other !== argument && isRequired(other))
        const given = [argument, ...others]
        const answer = isOfMutation ? '{ userErrors { code message } }' : '{ __typename }'
        const selection = isLeafType(getNamedType(field.type)) ? '' : answer
        const call = `${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selection}`
        const declared = given.map(({ name, type: needed }) => `$${name}: ${String(needed)}`).join(', ')
        // Put together when it is asked: by then what a test makes is there.
        const toQuery = (): string => `${isOfMutation ? 'mutation' : 'query'} (${declared}) { ${way(call)} }`
        return toLeaves(argument).map(({ path, type: leafType, isEnum, build }) => ({
          name: `${type.name}.${field.name}(${path.join('.')})`,
          type: leafType,
          isEnum,
          isOfMutation,
          toRequest: (value: unknown) => ({
            query: toQuery(),
            variables: { ...toRequired(others), [argument.name]: build(value) },
          }),
        }))
      }),
    )
  })
}
