import autocannon from 'autocannon'

/** What one round, or several, of the same load gave. */
export interface Measurement {
  readonly seconds: number
  readonly latenciesMs: readonly number[]
}

/**
 * Puts an endpoint under the same request on several connections, each sending the next when it has its answer.
 * @throws Error when a request fails: figures of failures mean nothing
 */
export async function measure(url: string, body: string, connections: number, seconds: number): Promise<Measurement> {
  const headers = { 'content-type': 'application/json' }
  const run = autocannon({ url, method: 'POST', headers, body, connections, duration: seconds })
  const latenciesMs: number[] = []
  run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => latenciesMs.push(ms))
  const { non2xx, errors, duration } = await run
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers without success, ${errors} failed connections`)
  return { seconds: duration, latenciesMs }
}

export const join = (rounds: readonly Measurement[]): Measurement => ({
  seconds: rounds.reduce((sum, round) => sum + round.seconds, 0),
  latenciesMs: rounds.flatMap((round) => round.latenciesMs),
})

export const requestsPerSecond = ({ latenciesMs, seconds }: Measurement): number => latenciesMs.length / seconds

/** The latency that `percent` of the requests stayed within, in milliseconds. */
export function percentile({ latenciesMs }: Measurement, percent: number): number {
  const sorted = latenciesMs.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}
