import { drawLine } from './draw-line.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

describe('drawLine', () => {
  it('draws what does not cross 180 degrees in one part, longitude first', () => {
    expect(drawLine([at(35, 139), at(34, 140)])).toEqual([
      [
        [139, 35],
        [140, 34],
      ],
    ])
  })

  it('cuts at 180 degrees going east and going west, at the same latitude on both sides', () => {
    expect(drawLine([at(0, 179), at(0, -179)])).toEqual([
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ])
    expect(drawLine([at(0, -179), at(0, 179)])).toEqual([
      [
        [-179, 0],
        [-180, 0],
      ],
      [
        [180, 0],
        [179, 0],
      ],
    ])
  })

  it('cuts as often as it crosses', () => {
    expect(drawLine([at(0, 179), at(0, -179), at(0, 179)])).toHaveLength(3)
  })

  it('bends as the great circle does', () => {
    const [line] = drawLine([at(50, -10), at(50, -60)])
    expect(Math.max(...line!.map(([, latitude]) => latitude))).toBeGreaterThan(52)
    expect(line!.length).toBeGreaterThan(10)
  })
})
