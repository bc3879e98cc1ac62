import type { ImportRow } from './check-row.ts'
import { findOverlaps } from './find-overlaps.ts'

const toRow = (line: number, from: string, to: string, workCenterId = 'dock'): ImportRow => ({
  ...{ line, from, to, workCenterId, windowId: null, version: null, bays: 1, commitment: 'FIRM', expiresOn: null },
})
const find = (...rows: ImportRow[]) =>
  findOverlaps(rows).map(({ line, message }) => [line, /Line (\d+)/.exec(message)?.[1]])

describe('findOverlaps', () => {
  it('finds none between spans that touch, and none between work centers', () => {
    expect(
      find(
        toRow(2, '2027-01-01', '2027-02-01'),
        toRow(3, '2027-02-01', '2027-03-01'),
        toRow(4, '2027-01-01', '2027-02-01', 'bay'),
      ),
    ).toEqual([])
  })

  it('names each of two to the other', () => {
    expect(find(toRow(3, '2027-01-15', '2027-02-15'), toRow(2, '2027-01-01', '2027-02-01'))).toEqual([
      [3, '2'],
      [2, '3'],
    ])
  })

  it('finds all that lie in the days of one long one', () => {
    const rows = [
      toRow(2, '2027-01-01', '2028-01-01'),
      toRow(3, '2027-02-01', '2027-02-05'),
      toRow(4, '2027-06-01', '2027-06-05'),
    ]
    expect(find(...rows).map(([line]) => line)).toEqual([3, 2, 4])
  })
})
