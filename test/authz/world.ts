import type { Side } from './sides.ts'

/** A side with what was written for it: ids by which others could ask for its records. */
export interface World extends Side {
  /** Of `windows`, in their order. */
  readonly windowIds: readonly string[]
  /** A repair request in each of the states from which a step is taken, and one that is COMPLETED. */
  readonly requests: Readonly<Record<string, Versioned>>
  readonly webhook: Versioned
  /** That it declared, which everybody may read. */
  readonly capability: Versioned
  /** Ids of a file that was imported, of one that is whole and waits, and of one that is not whole. */
  readonly files: { readonly imported: string; readonly waiting: string; readonly begun: string }
}

/** As much of a record as a change of it must name. */
export interface Versioned {
  readonly id: string
  readonly version: number
}

/** A twin of a side whose records nobody ever had: ids of the same form that lead nowhere. */
export const toNowhere = (world: World): World => ({
  ...world,
  organisation: 'p-none-such',
  site: 'none-such',
  bays: 'none-such/maritime-bays',
  windowIds: world.windowIds.map(toNobodysId),
  requests: Object.fromEntries(Object.entries(world.requests).map(([state, request]) => [state, toNobodys(request)])),
  webhook: toNobodys(world.webhook),
  capability: toNobodys(world.capability),
  files: {
    imported: toNobodysId(world.files.imported),
    waiting: toNobodysId(world.files.waiting),
    begun: toNobodysId(world.files.begun),
  },
})

const toNobodys = ({ id, version }: Versioned): Versioned => ({ id: toNobodysId(id), version })

/** An id of the same form and length, which is nobody's. */
export const toNobodysId = (id: string): string => id.replaceAll(/[\da-f](?=[\da-f-]*$)/g, '0')
