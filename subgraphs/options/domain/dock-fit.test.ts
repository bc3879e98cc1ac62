import { findBestDock, measureDock } from './dock-fit.ts'
import { buildDock } from '../../../test/testkit/options/build-records.ts'
import { buildSystem } from '../../../test/testkit/options/build-system.ts'

const ship = buildSystem({ lengthM: 200, beamM: 30, draftM: 9 })
const dock = (lengthM: number | null, widthM: number | null, depthM: number | null) =>
  buildDock({ lengthM, widthM, depthM })

describe('measureDock', () => {
  it.each([
    ['with room to spare', 300, 60, 12, 'FITS'],
    ['with exactly the planned clearance', 204, 32, 9.5, 'FITS'],
    ['with a little less length than planned', 203.9, 60, 12, 'TIGHT'],
    ['with a little less beam than planned', 300, 31.9, 12, 'TIGHT'],
    ['with a little less water than planned', 300, 60, 9.4, 'TIGHT'],
    ['with no margin at all', 200, 30, 9, 'TIGHT'],
    ['too short', 199.9, 60, 12, 'NO'],
    ['too narrow', 300, 29.9, 12, 'NO'],
    ['too shallow', 300, 60, 8.9, 'NO'],
    ['of unknown depth', 300, 60, null, 'UNKNOWN'],
    ['tight, and of unknown depth', 201, 60, null, 'UNKNOWN'],
    ['too narrow, whatever its unknown depth', 300, 29, null, 'NO'],
    ['with nothing recorded', null, null, null, 'UNKNOWN'],
  ] as const)('a dock %s', (_, lengthM, widthM, depthM, verdict) => {
    expect(measureDock(ship, dock(lengthM, widthM, depthM)).verdict).toBe(verdict)
  })

  it('subtracts the ship from the dock and leaves unknown what either does not state', () => {
    expect(measureDock({ ...ship, draftM: null }, dock(210.3, null, 12))).toMatchObject({
      verdict: 'UNKNOWN',
      lengthMarginM: 10.3,
      beamMarginM: null,
      draftMarginM: null,
    })
  })
})

describe('findBestDock', () => {
  const docks = {
    fits: dock(300, 60, 12),
    wider: dock(300, 80, 12),
    tight: dock(201, 60, 12),
    unknown: dock(300, 60, null),
    no: dock(100, 60, 12),
  }

  it('prefers what is known to fit, then what fits barely, then what might, then what does not', () => {
    expect(findBestDock(ship, [docks.no, docks.unknown, docks.tight, docks.fits]).dock).toBe(docks.fits)
    expect(findBestDock(ship, [docks.no, docks.unknown, docks.tight]).dock).toBe(docks.tight)
    expect(findBestDock(ship, [docks.no, docks.unknown]).verdict).toBe('UNKNOWN')
    expect(findBestDock(ship, [docks.no]).verdict).toBe('NO')
  })

  it('prefers the wider of two that fit', () => {
    expect(findBestDock(ship, [docks.fits, docks.wider]).dock).toBe(docks.wider)
  })

  it('knows nothing where no dock is recorded, which is not the same as no dock', () => {
    expect(findBestDock(ship, [])).toEqual({
      verdict: 'UNKNOWN',
      dock: null,
      lengthMarginM: null,
      beamMarginM: null,
      draftMarginM: null,
    })
  })
})
