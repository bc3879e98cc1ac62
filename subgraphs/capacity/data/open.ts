import { PrismaPg } from '@prisma/adapter-pg'
import { openPool } from '../../platform/data/pool.ts'
import { PrismaClient, type Prisma } from '../generated/prisma/client.ts'

/** The database as this subgraph sees it, through its own role. */
export type CapacityData = PrismaClient

/** The same within a transaction, or outside of one. */
export type CapacityStatements = Prisma.TransactionClient

export const openData = (databaseUrl: string): CapacityData =>
  new PrismaClient({ adapter: new PrismaPg(openPool(databaseUrl, 'capacity'), { disposeExternalPool: true }) })
