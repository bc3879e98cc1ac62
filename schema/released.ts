import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'

export const RELEASED_FILE = new URL('released.graphql', import.meta.url)
export const CHANGELOG_FILE = new URL('CHANGELOG.md', import.meta.url)
const WORKING_FILE = new URL('api.graphql', import.meta.url)

export interface Release {
  /** As in `0.1.0`. */
  readonly version: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly schema: GraphQLSchema
}

/** What clients were told of last: its first line says when, and under which version. */
export function readReleased(): Release {
  const sdl = readFileSync(RELEASED_FILE, 'utf8')
  const [, version, day] = /^# (\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2})\n/.exec(sdl) ?? []
  if (version === undefined || day === undefined)
    throw new Error(
      'schema/released.graphql must begin with "# <version>, <day>": restore it, or npm run schema:release.',
    )
  return { version, day, schema: buildSchema(sdl) }
}

/** What clients see of the subgraphs as they are, as `npm run codegen` wrote it. */
export const readWorkingSdl = (): string => readFileSync(WORKING_FILE, 'utf8')

export const toReleasedSdl = (version: string, day: string, sdl: string): string => `# ${version}, ${day}\n\n${sdl}`
