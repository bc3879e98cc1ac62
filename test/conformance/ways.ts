import type { Network } from '../testkit/network.ts'
import { askApi, type ApiAnswer, type ApiExcluded } from './ask-api.ts'
import { toWords as fromApiFinding } from './compare.ts'
import { toWords, understand } from './plain/answer-plainly.ts'
import { judgePlace } from './plain/judge.ts'
import type { Place } from './plain/place.ts'
import type { Request } from './plain/request.ts'
import type { Way } from './plain/schedule.ts'
import type { Tables } from './plain/tables.ts'

/** No way on earth takes longer. */
const MOST_DAYS = 120

/**
 * Learns from the API how long the way to each site takes. Routes have tests of their own; what follows from them is
 * judged here. An option shows its way, an excluded site does not.
 */
export class Ways {
  readonly #network: Network
  readonly #tables: Tables
  /** Days by origin, system and site. */
  readonly #learned = new Map<string, number>()
  readonly #asked = new Map<string, Promise<void>>()

  constructor(network: Network, tables: Tables) {
    this.#network = network
    this.#tables = tables
  }

  /** The way to every site of an answer. */
  async findWays(request: Request, answer: ApiAnswer, places: readonly Place[]): Promise<Map<string, Way>> {
    const ways = new Map<string, Way>()
    if (request.origin === undefined || answer.__typename !== 'RepairOptions') return ways
    this.#learn(request, answer)
    for (const { site, transit } of answer.options.nodes)
      ways.set(site.id, transit === null ? { kind: 'UNKNOWN' } : { kind: 'WAY', days: transit.days })
    for (const excluded of answer.excluded.nodes) {
      const place = places.find(({ site }) => site.id === excluded.site.id)
      if (place) ways.set(place.site.id, await this.#findWayTo(place, excluded, request, answer.asOf))
    }
    return ways
  }

  async #findWayTo(place: Place, excluded: ApiExcluded, request: Request, at: string): Promise<Way> {
    const found = excluded.findings.find(({ code }) => code === 'TRANSIT')
    if (found) return { kind: found.effect === 'BLOCKS' ? 'NO_WAY' : 'UNKNOWN' }
    // Without a record nothing that turns on a date is judged.
    if (excluded.findings.some(({ code, effect }) => code === 'CAPABILITY' && effect === 'BLOCKS'))
      return { kind: 'UNKNOWN' }
    const days = (await this.#findLearned(request, place.site.id)) ?? this.#explain(place, excluded, request, at)
    return { kind: 'WAY', days }
  }

  /** What was seen of the way, or is seen when a request is made that rules out as little as can be. */
  async #findLearned(request: Request, siteId: string): Promise<number | undefined> {
    const known = this.#learned.get(toKey(request, siteId))
    if (known !== undefined) return known
    const key = JSON.stringify([request.theater, toKey(request, '')])
    const asking = this.#asked.get(key) ?? this.#askLeniently(request)
    this.#asked.set(key, asking)
    await asking
    // A site that the lenient request rules out may be an option without the assumptions.
    const { assume, neededBy, ...rest } = request
    if (!this.#learned.has(toKey(request, siteId)) && (assume ?? neededBy) !== undefined)
      this.#learn(request, await askApi(this.#network, rest))
    return this.#learned.get(toKey(request, siteId))
  }

  async #askLeniently(request: Request): Promise<void> {
    const { system, theater, origin } = request
    const lenient = { vessel: { operator: 'US Coast Guard' }, work: { kind: 'VOYAGE_REPAIR' } }
    const answer = await askApi(this.#network, { system, theater, origin, ...lenient })
    this.#learn(request, answer)
  }

  #learn(request: Request, { __typename, options }: ApiAnswer): void {
    if (__typename !== 'RepairOptions') return
    for (const { site, transit } of options.nodes) if (transit) this.#learned.set(toKey(request, site.id), transit.days)
  }

  /** A site that is never an option: some number of days must lead to what the API found; 0 where none does. */
  #explain(place: Place, { findings }: ApiExcluded, request: Request, at: string): number {
    const understood = understand(request, this.#tables, at)
    if ('type' in understood) return 0
    const wanted = findings.map(fromApiFinding).join()
    for (let days = 0; days <= MOST_DAYS; days++) {
      const { findings: found } = judgePlace(understood.ask, place, { kind: 'WAY', days })
      if (found.map(toWords).join() === wanted) return days
    }
    return 0
  }
}

const toKey = ({ system, origin }: Request, siteId: string): string => JSON.stringify([system, origin, siteId])
