import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { openPool } from '../../platform/data/pool.ts'
import { PrismaClient } from '../generated/prisma/client.ts'

/** The export views as this subgraph sees them, through its own role. */
export type OptionsData = PrismaClient

/** Every statement here has a fixed text, so each is planned once a connection and kept under a name of its own. */
const nameStatement = ({ sql }: { sql: string }): string => createHash('sha1').update(sql).digest('hex')

export const openData = (databaseUrl: string): OptionsData =>
  new PrismaClient({
    adapter: new PrismaPg(openPool(databaseUrl, 'options'), {
      disposeExternalPool: true,
      statementNameGenerator: nameStatement,
    }),
  })
