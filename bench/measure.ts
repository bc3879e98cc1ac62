import autocannon from 'autocannon'

/** What one round, or several, of the same load gave. */
export interface Measurement {
  readonly seconds: number
  readonly latenciesMs: readonly number[]
}

/**
 * Puts an endpoint under requests on several connections, each sending the next when it has its answer. Of several
 * bodies every connection begins with another one and goes round.
 * @throws Error when a request fails or is answered with errors: figures of failures mean nothing
 */
export async function measure(
  url: string,
  bodies: readonly string[],
  connections: number,
  seconds: number,
  authorization?: string,
): Promise<Measurement> {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) }
  const requests = bodies.map((body) => ({ method: 'POST' as const, headers, body }))
  let connection = 0
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 30,
    requests,
    setupClient: (client) => {
      const first = Math.floor((connection * requests.length) / connections)
      connection += 1
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
    verifyBody: (body) => !body.includes('"errors":'),
  })
  const latenciesMs: number[] = []
  run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => latenciesMs.push(ms))
  const { non2xx, errors, mismatches, duration } = await run
  if (non2xx + errors + mismatches > 0)
    throw new Error(
      `${url}: ${non2xx} answers without success, ${mismatches} with errors in them, ${errors} failed connections`,
    )
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
