import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Destinations } from '../domain/destination.ts'
import { isAllowedAddress } from './address.ts'

/** The host name leads somewhere that messages are not sent to. */
export class ForbiddenAddress extends Error {}

type Resolve = typeof lookup

/**
 * Resolves a name for one connection, which is then made to the very address that was judged: a name that changes its
 * address between two look-ups gains nothing. One forbidden address among several refuses the name.
 */
export const toGuardedLookup =
  (destinations: Destinations, resolve: Resolve = lookup): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { family: options.family, hints: options.hints, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error) callback(error, [])
      else if (first === undefined || !addresses.every(({ address }) => isAllowedAddress(address, destinations)))
        callback(new ForbiddenAddress('a forbidden address'), [])
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
