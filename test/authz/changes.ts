import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { MUTATION_NEEDS } from './expected/mutation-needs.ts'
import { findWays } from './find-ways.ts'
import { MUTATION_ARGUMENTS } from './mutation-arguments.ts'
import { selectPayload } from './select-payload.ts'
import { VIEWERS } from './viewers.ts'
import type { World } from './world.ts'

/** A mutation that one viewer asks for, of what is one side's. */
export interface Change {
  readonly door: string
  readonly mutation: string
  readonly side: World
  readonly viewer: string
  readonly principal: Principal
  /** @param world whose records are to be changed */
  toDocument: (world: World, idempotencyKey: string) => string
}

/** Every mutation of a schema, by everybody, of what is whosoever's. */
export function listChanges(door: string, schema: GraphQLSchema, worlds: readonly World[]): Change[] {
  const ways = findWays(schema)
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const mutation = field.name
    const toArguments = MUTATION_ARGUMENTS[mutation]
    const need = MUTATION_NEEDS[mutation]
    if (toArguments === undefined || need === undefined)
      throw new Error(`Say in test/authz who may do ${mutation}, and with which arguments.`)
    const isKeyed = field.args.some(({ name }) => name === 'idempotencyKey')
    const payload = getNamedType(field.type)
    const selection = isObjectType(payload) ? `{ ${selectPayload(payload, (name) => ways.has(name))} }` : ''
    return worlds.flatMap((side) =>
      Object.entries(VIEWERS).map(([viewer, toPrincipal]) => ({
        door,
        mutation,
        side,
        viewer,
        principal: toPrincipal([need.action]),
        toDocument: (world: World, key: string) =>
          `mutation { ${mutation}(${isKeyed ? `idempotencyKey: "${key}", ` : ''}${toArguments(world)}) ${selection} }`,
      })),
    )
  })
}
