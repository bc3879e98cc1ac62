import { CHANNEL, type SeaGrid } from './sea-grid.ts'
import { STRAITS } from './straits.ts'

/** Waters that only straits join: the basin of each node, and which straits join which basins. */
interface Basins {
  of: Int32Array
  joints: { a: number; b: number; tags: number }[]
}

let known: { grid: SeaGrid; basins: Basins } | null = null

/** Straits of `shut` whose opening makes a way: those that do so alone, else all of them if they do together. */
export function findOpenings(grid: SeaGrid, from: number, to: number, shut: number, tooSmall: number): string[] {
  if (known?.grid !== grid) known = { grid, basins: findBasins(grid) }
  const { basins } = known
  const ids = STRAITS.flatMap(({ id }, i) => ((shut & (1 << i)) === 0 ? [] : [{ id, bit: 1 << i }]))
  const leads = (stillShut: number): boolean => isJoined(basins, basins.of[from]!, basins.of[to]!, stillShut | tooSmall)
  const alone = ids.filter(({ bit }) => leads(shut & ~bit))
  if (alone.length > 0) return alone.map(({ id }) => id)
  if (!leads(0)) return []
  // Of all together, those that are not needed are left out.
  let open = shut
  for (const { bit } of ids) if (leads(shut & ~(open & ~bit))) open &= ~bit
  return ids.filter(({ bit }) => (open & bit) !== 0).map(({ id }) => id)
}

function findBasins({ count, edgeStart, edgeTo, edgeTags }: SeaGrid): Basins {
  const of = new Int32Array(count).fill(-1)
  const joints = new Map<string, { a: number; b: number; tags: number }>()
  for (let start = 0, basin = 0; start < count; start++) {
    if (of[start] !== -1) continue
    of[start] = basin
    const open = [start]
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (let e = edgeStart[node]!; e < edgeStart[node + 1]!; e++) {
        const to = edgeTo[e]!
        if ((edgeTags[e]! & ~CHANNEL) !== 0 || of[to] !== -1) continue
        of[to] = basin
        open.push(to)
      }
    basin++
  }
  for (let node = 0; node < count; node++)
    for (let e = edgeStart[node]!; e < edgeStart[node + 1]!; e++) {
      const tags = edgeTags[e]! & ~CHANNEL
      const [a, b] = [of[node]!, of[edgeTo[e]!]!]
      if (tags !== 0 && a < b) joints.set(`${a} ${b} ${tags}`, { a, b, tags })
    }
  return { of, joints: [...joints.values()] }
}

function isJoined({ joints }: Basins, from: number, to: number, shut: number): boolean {
  const reached = new Set([from])
  for (let grew = true; grew && !reached.has(to);) {
    grew = false
    for (const { a, b, tags } of joints) {
      if ((tags & shut) !== 0 || reached.has(a) === reached.has(b)) continue
      reached.add(a).add(b)
      grew = true
    }
  }
  return reached.has(to)
}
