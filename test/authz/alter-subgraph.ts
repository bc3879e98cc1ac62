import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { access } from '../../subgraphs/capacity/access.ts'
import { toContext } from '../../subgraphs/capacity/context.ts'
import { openData } from '../../subgraphs/capacity/data/open.ts'
import { resolvers } from '../../subgraphs/capacity/resolvers/index.ts'
import { toStatedActions } from '../../subgraphs/platform/access-directive.ts'
import type { Access } from '../../subgraphs/platform/access.ts'
import { defineSubgraph, type Subgraph } from '../../subgraphs/platform/subgraph.ts'
import { parse, print, visit } from 'graphql'

const sdl = readFileSync(new URL('../../subgraphs/capacity/schema.graphql', import.meta.url), 'utf8')

/** The subgraph of capacity with other resolvers, for as long as a test lasts. */
export const withResolvers = (altered: object): Subgraph => define(sdl, access, { ...resolvers, ...altered })

/** With fields that need nothing any more, by their rows and by what the SDL says. `CapacityWindow.bays` */
export const withPublic = (fields: readonly string[]): Subgraph =>
  define(
    print(
      visit(parse(sdl), {
        ObjectTypeDefinition: (type) => ({
          ...type,
          fields: type.fields?.map((field) =>
            fields.includes(`${type.name.value}.${field.name.value}`) && toStatedActions(field).length > 0
              ? { ...field, directives: field.directives?.filter(({ name }) => name.value !== 'access') }
              : field,
          ),
        }),
      }),
    ),
    {
      ...access,
      rows: access.rows.map((row) => (fields.includes(`${row.type}.${row.field}`) ? { ...row, action: null } : row)),
    },
    resolvers,
  )

/** With no guard before its resolvers: every field as if it needed nothing. */
export const withoutGuard = (): Subgraph =>
  withPublic(access.rows.map(({ type, field }) => `${type}.${field}`).filter((name) => !name.startsWith('Mutation.')))

function define(text: string, table: Access, given: object): Subgraph {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-altered-'))
  const file = path.join(directory, 'schema.graphql')
  writeFileSync(file, text)
  try {
    return defineSubgraph({
      name: 'capacity',
      sdl: pathToFileURL(file),
      access: table,
      resolvers: given,
      open: openData,
      toContext,
    })
  } finally {
    rmSync(directory, { recursive: true })
  }
}
