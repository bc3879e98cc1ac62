import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSignedIn } from '../../subgraphs/platform/principal.ts'

export interface SeatSettings {
  readonly maxReaders: number
  /** Of one subject; those without a token are counted by address, which many may share behind a proxy. */
  readonly maxPerSubject: number
  readonly maxPerAddress: number
}

export interface SeatRefusal {
  readonly status: 429 | 503
  readonly message: string
}

export interface Seats {
  /** Null: a seat is taken, and free again when the connection is closed. */
  take: (request: FastifyRequest, reply: FastifyReply) => SeatRefusal | null
}

/** How many streams are open, and whose. */
export function openSeats({ maxReaders, maxPerSubject, maxPerAddress }: SeatSettings): Seats {
  const taken = new Map<string, number>()
  let total = 0
  return {
    take({ principal, ip }, { raw }) {
      const owner = isSignedIn(principal) ? `subject ${principal.subject}` : `address ${ip}`
      const most = isSignedIn(principal) ? maxPerSubject : maxPerAddress
      const own = taken.get(owner) ?? 0
      if (own >= most) return { status: 429, message: `At most ${most} streams may be open at a time: close one.` }
      if (total >= maxReaders) return { status: 503, message: 'There are too many open streams: try again later.' }
      total++
      taken.set(owner, own + 1)
      raw.once('close', () => {
        total--
        const left = (taken.get(owner) ?? 1) - 1
        if (left === 0) taken.delete(owner)
        else taken.set(owner, left)
      })
      return null
    },
  }
}
