import type { Prisma } from '../generated/prisma/client.ts'
import type { SystemsData } from './open.ts'

export const loadSystems = (data: SystemsData, ids: readonly string[]) =>
  data.system.findMany({ where: { id: { in: [...ids] } } })

export const loadSystemsOfFamilies = (data: SystemsData, families: readonly string[]) =>
  data.system.findMany({ where: { family: { in: [...families] } }, orderBy: { id: 'asc' } })

export const loadAssets = (data: SystemsData, ids: readonly string[]) =>
  data.asset.findMany({ where: { id: { in: [...ids] } } })

export const loadAssetsOfSystems = (data: SystemsData, systemIds: readonly string[]) =>
  data.asset.findMany({ where: { systemId: { in: [...systemIds] } }, orderBy: { id: 'asc' } })

export const loadNamesOfSystems = (data: SystemsData, systemIds: readonly string[]) =>
  data.systemName.findMany({
    where: { systemId: { in: [...systemIds] } },
    orderBy: [{ kind: 'asc' }, { label: 'asc' }, { key: 'asc' }],
  })

export const loadNamesByKey = (data: SystemsData, keys: readonly string[]) =>
  data.systemName.findMany({
    where: { key: { in: [...keys] } },
    orderBy: [{ kind: 'asc' }, { systemId: 'asc' }],
  })

/** A few hundred short rows: enough to be compared one by one. */
export const loadAllNames = (data: SystemsData) =>
  data.systemName.findMany({ select: { key: true, systemId: true }, orderBy: [{ key: 'asc' }, { systemId: 'asc' }] })

export interface SystemFilter {
  /** As typed, and as names are compared; both are looked for within names. */
  search?: { text: string; key: string } | undefined
  category?: string | undefined
}

const toWhere = ({ search, category }: SystemFilter): Prisma.SystemWhereInput => ({
  ...(category !== undefined && { category }),
  ...(search !== undefined && {
    OR: [
      { designation: { contains: toPattern(search.text), mode: 'insensitive' } },
      { name: { contains: toPattern(search.text), mode: 'insensitive' } },
      ...(search.key === '' ? [] : [{ names: { some: { key: { contains: search.key } } } }]),
    ],
  }),
})

/** Percent signs and underscores of the caller are letters and not wildcards. */
const toPattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** One row more than `size`, so that the page knows whether another follows. */
export const loadSystemsPage = (data: SystemsData, filter: SystemFilter, size: number, afterId: string | null) =>
  data.system.findMany({
    where: { AND: [toWhere(filter), ...(afterId === null ? [] : [{ id: { gt: afterId } }])] },
    orderBy: { id: 'asc' },
    take: size + 1,
  })

export const countSystems = (data: SystemsData, filter: SystemFilter) => data.system.count({ where: toWhere(filter) })
