import { getNamedType, isLeafType, isRequiredArgument, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { findArguments } from './arguments.ts'
import { findNeed } from './expected/needs.ts'
import { findWays, type Step, type Way } from './find-ways.ts'
import { VIEWERS } from './viewers.ts'
import type { World } from './world.ts'

/** One document: fields of one type, by one way, asked by one viewer of one side. Each of its fields is a cell. */
export interface Question {
  /** `gateway`, or the subgraph that is asked itself. */
  readonly door: string
  readonly side: World
  readonly viewer: string
  readonly principal: Principal
  readonly way: Way
  readonly fields: readonly Step[]
}

/** Everybody's questions about every field of a schema. Those that need an action are asked one at a time. */
export function listQuestions(door: string, schema: GraphQLSchema, worlds: readonly World[]): Question[] {
  const ways = [...findWays(schema).values()]
  return ways.flatMap((way) =>
    groupFields(way.type).flatMap((fields) => {
      const needed = [...way.steps, ...fields].flatMap(({ field }) => findNeed(field)?.action ?? [])
      return worlds.flatMap((side) =>
        Object.entries(VIEWERS).map(([viewer, toPrincipal]) => ({
          door,
          side,
          viewer,
          principal: toPrincipal(needed),
          way,
          fields,
        })),
      )
    }),
  )
}

/** Whether the fields of a type are followed, and not asked for once. */
export const isFollowed = ({ name }: GraphQLObjectType): boolean => name === 'Subscription'

function groupFields(type: GraphQLObjectType): Step[][] {
  const steps = Object.values(type.getFields())
    .filter(({ name }) => name !== '_entities' && name !== '_service')
    .map((field): Step => {
      const name = `${type.name}.${field.name}`
      const found = findArguments(name)
      if (found === undefined && field.args.some(isRequiredArgument))
        throw new Error(`Say in test/authz/arguments.ts with which arguments to ask for ${name}.`)
      const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'
      return { field: name, toText: (world) => `${field.name}${found ? `(${found(world)})` : ''}${selection}` }
    })
  // A subscription is of one field.
  if (isFollowed(type)) return steps.map((step) => [step])
  const open = steps.filter(({ field }) => findNeed(field) === undefined)
  const needing = steps.filter(({ field }) => findNeed(field) !== undefined)
  return [...(open.length > 0 ? [open] : []), ...needing.map((step) => [step])]
}

/** @param world whose records are asked for, if not the question's side's */
export function toDocument({ way, fields, side }: Question, world: World = side): string {
  const leaves = fields.map(({ toText }) => toText(world, way.type.name)).join(' ')
  return `${isFollowed(way.type) ? 'subscription ' : ''}{ ${way.steps.reduceRight(
    (inner, { toText, on }) =>
      `${toText(world, way.type.name)} { ${on === undefined ? inner : `... on ${on} { ${inner} }`} }`,
    leaves,
  )} }`
}

/** The key in an answer under which a step's value stands. */
export const toKey = ({ field }: Step): string => field.slice(field.indexOf('.') + 1)
