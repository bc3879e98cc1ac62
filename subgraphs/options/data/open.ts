import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { openPool } from '../../platform/data/pool.ts'
import { Prisma, PrismaClient } from '../generated/prisma/client.ts'

/** The export views as this subgraph sees them, through its own role. */
export type OptionsData = PrismaClient

const ANEW = '-- Planned anew'

/**
 * Begins a statement of which the best plan turns on what is asked: how many systems, of which category. Planning it takes
 * milliseconds; a plan for all of them takes seconds more on a large network, and PostgreSQL settles on one after five calls.
 */
export const PLANNED_ANEW = Prisma.raw(`${ANEW}\n`)

/** Every statement here has a fixed text, so each is planned once a connection and kept under a name of its own, but for those. */
const nameStatement = ({ sql }: { sql: string }): string =>
  sql.startsWith(ANEW) ? '' : createHash('sha1').update(sql).digest('hex')

export const openData = (databaseUrl: string): OptionsData =>
  new PrismaClient({
    adapter: new PrismaPg(openPool(databaseUrl, 'options'), {
      disposeExternalPool: true,
      statementNameGenerator: nameStatement,
    }),
  })
