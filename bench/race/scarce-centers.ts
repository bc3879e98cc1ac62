import type { ClientBase } from 'pg'

/** Work centers that everybody wants: docks, and bays of which there are few. */
export const SCARCE_CENTERS = [
  { id: 'race/dock-1', kind: 'NAMED', bays: [1, 1] },
  { id: 'race/dock-2', kind: 'NAMED', bays: [1, 1] },
  { id: 'race/berths', kind: 'FUNGIBLE', bays: [2, 3] },
  { id: 'race/hangar-bays', kind: 'FUNGIBLE', bays: [4, 2] },
] as const

/** The days that are fought over, and a few on either side for which nothing is published. */
export const FIRST_DAY = '2090-01-02'
export const DAYS = 120

/**
 * Creates them with two windows that touch, and with figures that nobody may have: a window that was withdrawn, one that
 * has expired, and a gap.
 * @param admin the administrator's connection
 */
export async function createScarceCenters(admin: ClientBase): Promise<void> {
  for (const { id, kind, bays } of SCARCE_CENTERS) {
    const insert = (name: string, from: number, to: number, count: number, more: object = {}): Promise<unknown> =>
      admin.query(
        `INSERT INTO capacity.capacity_window
           (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance, withdrawn_at)
         VALUES ($1, $2, daterange($3::date + $4::int, $3::date + $5::int), $6, 'FIRM', now() - interval '1 year', $7,
           'REPORTED', $8)`,
        [
          `${id}/${name}`,
          id,
          FIRST_DAY,
          from,
          to,
          count,
          ...Object.values({ expiresOn: null, withdrawnAt: null, ...more }),
        ],
      )
    await admin.query('INSERT INTO capacity.calendar VALUES ($1, $2, $3)', [id, 'race', kind])
    await insert('first', 0, 50, bays[0])
    await insert('second', 50, 90, bays[1])
    await insert('expired', 95, 105, bays[0], { expiresOn: '2020-01-01' })
    await insert('withdrawn', 0, DAYS, bays[0], { withdrawnAt: new Date() })
  }
}
