import { isAllowedAddress } from './address.ts'

describe('an address that a host name led to', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '2606:4700:4700::1111',
    '2a00:1450::1',
  ])('may be %s', (address) => {
    expect(isAllowedAddress(address, 'public')).toBe(true)
  })

  it.each([
    ['0.0.0.0'],
    ['10.1.2.3'],
    ['100.64.0.1'],
    ['127.0.0.1'],
    ['127.255.255.254'],
    ['169.254.169.254'],
    ['172.16.0.1'],
    ['172.31.255.255'],
    ['192.0.0.8'],
    ['192.0.2.1'],
    ['192.168.1.1'],
    ['198.18.0.1'],
    ['198.51.100.7'],
    ['203.0.113.9'],
    ['224.0.0.1'],
    ['239.255.255.255'],
    ['240.0.0.1'],
    ['255.255.255.255'],
    ['::'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['::ffff:8.8.8.8'],
    ['::ffff:a9fe:a9fe'],
    ['::127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['64:ff9b:1::1'],
    ['100::1'],
    ['2001::1'],
    ['2001:db8::1'],
    ['2002:7f00:1::1'],
    ['3fff::1'],
    ['5f00::1'],
    ['fc00::1'],
    ['fd00:ec2::254'],
    ['fe80::1'],
    ['fe80::1%eth0'],
    ['2606:4700::1%eth0'],
    ['fec0::1'],
    ['ff02::1'],
    ['localhost'],
    ['0177.0.0.1'],
    [''],
  ])('may not be %s', (address) => {
    expect(isAllowedAddress(address, 'public')).toBe(false)
  })

  it('is of this machine alone where the network is tried out, and none where nothing is sent', () => {
    expect(['127.0.0.1', '127.8.8.8', '::1'].map((each) => isAllowedAddress(each, 'loopback'))).toEqual([
      true,
      true,
      true,
    ])
    for (const address of ['8.8.8.8', '10.0.0.1', '0.0.0.0', '::ffff:127.0.0.1', '2606:4700::1'])
      expect(isAllowedAddress(address, 'loopback')).toBe(false)
    expect(isAllowedAddress('8.8.8.8', 'off')).toBe(false)
  })
})
