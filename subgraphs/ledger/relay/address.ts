import { BlockList, isIP } from 'node:net'
import type { Destinations } from '../domain/destination.ts'

/**
 * What is not the public internet, by the registries of special addresses (RFC 6890 and what followed):
 * https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry. Cloud providers answer for
 * their metadata at 169.254.169.254, within link-local.
 */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** All that is routed in public. Mapped, translated, unique local, link-local and multicast addresses lie outside. */
const PUBLIC_IPV6 = ['2000::/3']
/** Of those: assignments of protocols with Teredo, documentation, 6to4, which leads to any IPv4 address. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

function toList(blocks: readonly string[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', prefix] = block.split('/')
    list.addSubnet(address, Number(prefix), type)
  }
  return list
}

const specialIpv4 = toList(SPECIAL_IPV4, 'ipv4')
const publicIpv6 = toList(PUBLIC_IPV6, 'ipv6')
const specialIpv6 = toList(SPECIAL_IPV6, 'ipv6')
const loopbackIpv4 = toList(['127.0.0.0/8'], 'ipv4')
const loopbackIpv6 = toList(['::1/128'], 'ipv6')

/** Whether a message may be sent to the address. What is no address, or has a zone, may not. */
export function isAllowedAddress(address: string, destinations: Destinations): boolean {
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 0 || destinations === 'off') return false
  const isIpv4 = family === 4
  if (destinations === 'loopback')
    return isIpv4 ? loopbackIpv4.check(address, 'ipv4') : loopbackIpv6.check(address, 'ipv6')
  return isIpv4
    ? !specialIpv4.check(address, 'ipv4')
    : publicIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6')
}
