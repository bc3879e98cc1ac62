/** Edges of a graph, sorted by the node that they lead from. */
export interface Edges {
  /** Edges of node n are edgeStart[n] to edgeStart[n + 1]. */
  edgeStart: Int32Array
  edgeTo: Int32Array
  edgeKm: Float32Array
  /** Bit i: passes STRAITS[i]. CHANNEL: laid by hand, and over what the map calls land. */
  edgeTags: Int32Array
}

/** Pairs of nodes that ships pass between. */
export class NodePairs {
  #a = new Int32Array(1 << 20)
  #b = new Int32Array(1 << 20)
  #km = new Float32Array(1 << 20)
  #tags = new Int32Array(1 << 20)
  #count = 0
  add(a: number, b: number, km: number, tags: number): void {
    if (this.#count === this.#a.length) this.#grow()
    this.#a[this.#count] = a
    this.#b[this.#count] = b
    this.#km[this.#count] = km
    this.#tags[this.#count++] = tags
  }
  #grow(): void {
    const grow = <T extends Int32Array | Float32Array>(old: T, made: T): T => (made.set(old), made)
    const size = this.#count * 2
    this.#a = grow(this.#a, new Int32Array(size))
    this.#b = grow(this.#b, new Int32Array(size))
    this.#km = grow(this.#km, new Float32Array(size))
    this.#tags = grow(this.#tags, new Int32Array(size))
  }
  /** Both directions of every pair. */
  toEdges(count: number): Edges {
    const edgeStart = new Int32Array(count + 1)
    for (let i = 0; i < this.#count; i++) {
      edgeStart[this.#a[i]! + 1]!++
      edgeStart[this.#b[i]! + 1]!++
    }
    for (let n = 0; n < count; n++) edgeStart[n + 1]! += edgeStart[n]!
    const next = edgeStart.slice()
    const total = edgeStart[count]!
    const edges = { edgeTo: new Int32Array(total), edgeKm: new Float32Array(total), edgeTags: new Int32Array(total) }
    const put = (from: number, to: number, i: number): void => {
      const at = next[from]!++
      edges.edgeTo[at] = to
      edges.edgeKm[at] = this.#km[i]!
      edges.edgeTags[at] = this.#tags[i]!
    }
    for (let i = 0; i < this.#count; i++) {
      put(this.#a[i]!, this.#b[i]!, i)
      put(this.#b[i]!, this.#a[i]!, i)
    }
    return { edgeStart, ...edges }
  }
}
