import { PrismaPg } from '@prisma/adapter-pg'
import { openPool } from '../../platform/data/pool.ts'
import { PrismaClient } from '../generated/prisma/client.ts'

/** The database as this subgraph sees it, through its own role. */
export type LedgerData = PrismaClient

export const openData = (databaseUrl: string): LedgerData =>
  new PrismaClient({ adapter: new PrismaPg(openPool(databaseUrl, 'ledger'), { disposeExternalPool: true }) })
