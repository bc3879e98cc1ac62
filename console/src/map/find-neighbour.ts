interface Point {
  readonly id: string
  readonly x: number
  readonly y: number
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * The nearest point in the direction of an arrow key, those straight ahead before those aside; null where there is none, or where the
 * key is no arrow.
 */
export function findNeighbour<P extends Point>(points: readonly P[], from: Point, key: string): P | null {
  const direction = directions[key]
  if (!direction) return null
  const [right, down] = direction
  let best: { point: P; cost: number } | null = null
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y]
    const ahead = x * right + y * down
    const aside = Math.abs(x * down) + Math.abs(y * right)
    // Within 45 degrees of the direction or a little more, so that every point is ahead in some direction.
    if (point.id === from.id || ahead <= 0 || aside > ahead * 1.2) continue
    const cost = ahead + 2 * aside
    if (best === null || cost < best.cost) best = { point, cost }
  }
  return best?.point ?? null
}
