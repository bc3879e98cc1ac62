import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { findArguments, findReference } from './arguments.ts'
import { findNeed } from './expected/needs.ts'
import type { World } from './world.ts'

/** One field on the way to a type. */
export interface Step {
  /** `Query.site` */
  readonly field: string
  /** As it stands in a document: with its arguments, which depend on whose records are asked for, and which type's. */
  toText: (world: World, target: string) => string
  /** The member of a union that the way goes on with. */
  readonly on?: string
}

/** How to come to the fields of a type. */
export interface Way {
  readonly type: GraphQLObjectType
  readonly steps: readonly Step[]
}

/** Ways that go by somebody's own record come before those by lists, and public ones before all. */
const LIST = 6
const PROTECTED = 20

/**
 * The cheapest way to each object type that can be come to from the roots, and by reference where a schema has
 * references. Every field with a required argument on it needs an entry in arguments.ts.
 */
export function findWays(schema: GraphQLSchema): Map<string, Way> {
  const ways = new Map<string, Way>()
  const open: { way: Way; cost: number }[] = listStarts(schema)
  for (let next = takeCheapest(open); next !== undefined; next = takeCheapest(open)) {
    const { way, cost } = next
    if (ways.has(way.type.name)) continue
    ways.set(way.type.name, way)
    for (const field of Object.values(way.type.getFields())) {
      const name = `${way.type.name}.${field.name}`
      if (name === 'Query._entities' || name === 'Query._service') continue
      for (const type of listObjectTypes(schema, field)) {
        const isAbstract = isAbstractType(getNamedType(field.type))
        const on = isAbstract ? type.name : undefined
        const found = findArguments(name, on)
        if (found === undefined && field.args.some(isRequiredArgument))
          throw new Error(`Say in test/authz/arguments.ts with which arguments to ask for ${name}.`)
        const step: Step = {
          field: name,
          toText: (world, target) => {
            const toArguments = findArguments(name, on, target)
            return toArguments ? `${field.name}(${toArguments(world)})` : field.name
          },
          ...(on && { on }),
        }
        open.push({
          way: { type, steps: [...way.steps, step] },
          cost: cost + 1 + (found === undefined ? LIST : 0) + (findNeed(name) === undefined ? 0 : PROTECTED),
        })
      }
    }
  }
  // What can be followed is asked for field by field; to the types behind it there are other ways.
  const followed = schema.getSubscriptionType()
  if (followed) ways.set(followed.name, { type: followed, steps: [] })
  return ways
}

function listStarts(schema: GraphQLSchema): { way: Way; cost: number }[] {
  const query = schema.getQueryType()
  const entity = schema.getType('_Entity')
  return [
    ...(query ? [{ way: { type: query, steps: [] }, cost: 0 }] : []),
    ...(isAbstractType(entity) ? schema.getPossibleTypes(entity) : []).flatMap((type) => {
      const step: Step = {
        field: 'Query._entities',
        toText: (world) => `_entities(representations: [${findReference(type.name)(world)}])`,
        on: type.name,
      }
      return [{ way: { type, steps: [step] }, cost: 1 }]
    }),
  ]
}

function takeCheapest(open: { way: Way; cost: number }[]): { way: Way; cost: number } | undefined {
  const at = open.reduce((best, { cost }, place) => (cost < (open[best]?.cost ?? Infinity) ? place : best), 0)
  return open.splice(at, 1)[0]
}

function listObjectTypes(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): GraphQLObjectType[] {
  const named = getNamedType(field.type)
  if (isLeafType(named)) return []
  if (isAbstractType(named)) return [...schema.getPossibleTypes(named)]
  return isObjectType(named) ? [named] : []
}
