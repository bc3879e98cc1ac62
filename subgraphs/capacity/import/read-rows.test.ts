import fc from 'fast-check'
import { toCsv } from '../domain/import/to-csv.ts'
import { readRows } from './read-rows.ts'

const HEADER = 'work_center_id,from,to,bays,commitment,expires_on\n'
const ROW = 'yard/dock-1,2027-01-01,2027-02-01,1,FIRM,\n'

/** Reads a file that comes in pieces of so many bytes. */
async function read(file: string | Uint8Array, pieceBytes = 1_000) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  async function* toPieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      yield await Promise.resolve(bytes.subarray(at, at + pieceBytes))
  }
  const { errors, ...rest } = await readRows(toPieces(), '2026-11-22')
  return { ...rest, errors: errors.toSorted() }
}

describe('readRows', () => {
  it('reads the same wherever pieces of the file break, with whatever ends lines and separates cells', async () => {
    const file = `\uFEFF${HEADER}${ROW}\n"Werft ü",2027-02-01,2027-03-01,2,TENTATIVE,2027-01-31\n,,,,,\n`
    const whole = await read(file)
    expect(whole).toMatchObject({ delimiter: ',', rowCount: 2, isWhole: true, errors: [] })
    expect(whole.rows.map(({ line, workCenterId }) => [line, workCenterId])).toEqual([
      [2, 'yard/dock-1'],
      [4, 'Werft ü'],
    ])
    for (const size of [1, 2, 3, 7]) expect(await read(file, size)).toEqual(whole)
    expect((await read(file.replaceAll('\n', '\r\n'), 5)).rows).toEqual(whole.rows)
    expect(await read(file.replaceAll(',', ';'))).toEqual({ ...whole, delimiter: ';' })
  })

  it('names the line on which a quote began, after the rows before it', async () => {
    expect(await read(`${HEADER}${ROW}${ROW}"yard,${ROW}${ROW}`)).toMatchObject({
      isWhole: false,
      rowCount: 2,
      errors: [{ line: 4, code: 'BROKEN_QUOTES' }],
    })
  })

  it('reads what it exports, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => `w${text.replace(/\p{Cc}/gu, '')}w`),
        async (id) => {
          const days = { from: '2027-01-01', to: '2027-02-01', bays: 1, commitment: 'FIRM', expiresOn: null }
          const { rows, errors } = await read(toCsv([{ id, workCenterId: id, version: 3, ...days }]))
          expect([
            errors,
            rows.map(({ windowId, version, workCenterId }) => [windowId, version, workCenterId]),
          ]).toEqual([[], [[id, 3, id]]])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('answers with errors for whatever bytes it is given, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.boolean(), async (bytes, hasHeader) => {
        const file = hasHeader ? new Uint8Array([...Buffer.from(HEADER), ...bytes]) : bytes
        const { rows, errors, rowCount } = await read(file, 100)
        expect(rows).toEqual([])
        expect(errors.length > 0 || rowCount === 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
