import { readFileSync } from 'node:fs'
import pg from 'pg'
import { manifest } from '../../subgraphs/manifest.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'

let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const TYPES: Record<string, string> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Float: 'float8',
  Boolean: 'bool',
  Json: 'jsonb',
  Bytes: 'bytea',
  DateTime: 'timestamptz',
}

/** What a model says of the type beyond its name. */
const NATIVE_TYPES: Record<string, string> = { Date: 'date', Json: 'json', Uuid: 'uuid' }

/** The columns that a Prisma schema declares, as `table.column type`, with a question mark where null is allowed and `identity` where the database counts. */
function listDeclared(schema: string): string[] {
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1]
    return [...body.matchAll(/^ {2}(\w+)\s+(\w+)(?:\("(\w+)"\))?(\[\])?(\?)?(.*)$/gm)].flatMap(
      ([, field = '', name = '', unsupported, list, optional, rest = '']) => {
        const type = unsupported ?? NATIVE_TYPES[/@db\.(\w+)/.exec(rest)?.[1] ?? ''] ?? TYPES[name]
        // A field of another model's type is a relation and has no column.
        if (type === undefined) return []
        const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field
        return [
          `${table}.${column} ${list ? '_' : ''}${type}${optional ?? ''}${rest.includes('autoincrement()') ? ' identity' : ''}`,
        ]
      },
    )
  })
}

async function listActual(schema: string): Promise<string[]> {
  const { rows } = await admin.query<{ column: string }>(
    `SELECT format('%s.%s %s%s%s', c.table_name, c.column_name, c.udt_name, CASE c.is_nullable WHEN 'YES' THEN '?' END,
       CASE c.is_identity WHEN 'YES' THEN ' identity' END) AS column
     FROM information_schema.columns AS c JOIN information_schema.tables AS t USING (table_schema, table_name)
     WHERE c.table_schema = $1 AND t.table_type = 'BASE TABLE' AND c.table_name <> 'migration'`,
    [schema],
  )
  return rows.map(({ column }) => column)
}

describe('Prisma and PostgreSQL agree on every column, its type and whether it may be null', () => {
  it.each(manifest.map(({ name }) => name))('in %s', async (name) => {
    const schema = readFileSync(new URL(`../../subgraphs/${name}/prisma/schema.prisma`, import.meta.url), 'utf8')
    expect(listDeclared(schema).sort()).toEqual((await listActual(name)).sort())
  })
})
