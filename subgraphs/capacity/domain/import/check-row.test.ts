import { readRow } from './check-row.ts'

const CELLS = {
  window_id: '',
  version: '',
  work_center_id: 'yard/dock-1',
  from: '2027-01-01',
  to: '2027-02-01',
  bays: '1',
  commitment: 'FIRM',
  expires_on: '',
}
const read = (cells: Partial<typeof CELLS> = {}) => readRow({ ...CELLS, ...cells }, { line: 7, today: '2026-11-22' })

describe('readRow', () => {
  it('reads a row, blanks round its cells aside', () => {
    expect(read({ bays: ' 12 ', expires_on: '2026-11-22' })).toEqual({
      row: {
        line: 7,
        windowId: null,
        version: null,
        workCenterId: 'yard/dock-1',
        from: '2027-01-01',
        to: '2027-02-01',
        bays: 12,
        commitment: 'FIRM',
        expiresOn: '2026-11-22',
      },
      errors: [],
    })
  })

  it.each([
    ['work_center_id', '', 'REQUIRED'],
    ['work_center_id', 'a\nb', 'INVALID'],
    ['work_center_id', 'x'.repeat(201), 'INVALID'],
    ['from', '2027-02-30', 'INVALID'],
    ['from', '01.02.2027', 'INVALID'],
    ['from', '0000-01-01', 'INVALID'],
    ['to', '2027-01-01', 'INVALID'],
    ['to', '2037-02-01', 'INVALID'],
    ['bays', '0', 'INVALID'],
    ['bays', '1000', 'INVALID'],
    ['bays', '1.5', 'INVALID'],
    ['bays', '1e2', 'INVALID'],
    ['commitment', 'firm', 'INVALID'],
    ['expires_on', '2026-11-21', 'INVALID'],
    ['version', '3', 'INVALID'],
    ['version', '0', 'INVALID'],
    ['work_center_id', '=1+1', 'FORMULA'],
    ['work_center_id', ' @SUM(A1)', 'FORMULA'],
    ['bays', '-1', 'FORMULA'],
    ['bays', '+1', 'FORMULA'],
    ['bays', '\t1', 'FORMULA'],
  ])('finds what is wrong with %s = %j', (column, value, code) => {
    const { row, errors } = read({ [column]: value })
    expect(row).toBeNull()
    expect(errors[0]).toMatchObject({ line: 7, column, code })
  })

  it('finds every problem of a row, and shows no more of a cell than its beginning', () => {
    const { errors } = read({ from: 'x', bays: 'y'.repeat(5_000), commitment: '' })
    expect(errors.map(({ column, code }) => [column, code])).toEqual([
      ['from', 'INVALID'],
      ['bays', 'INVALID'],
      ['commitment', 'REQUIRED'],
    ])
    expect(errors[1]?.value).toHaveLength(101)
  })
})
