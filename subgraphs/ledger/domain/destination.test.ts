import { findUrlProblem } from './destination.ts'

describe('an address for messages', () => {
  it.each([
    ['https://partner.example.com/events'],
    ['https://partner.example.com:8443/events?token=1'],
    ['HTTPS://PARTNER.EXAMPLE.COM'],
    ['https://xn--bcher-kva.example.org/'],
  ])('on the internet may be %s', (url) => {
    expect(findUrlProblem(url, 'public')).toBeNull()
  })

  it.each([
    ['http://partner.example.com/', /begins with https/],
    ['ftp://partner.example.com/', /^An address like/],
    ['file:///etc/passwd', /^An address like/],
    ['partner.example.com', /^An address like/],
    ['', /^An address like/],
    [`https://partner.example.com/${'x'.repeat(2_000)}`, /at most 2000 characters/],
    ['https://user@partner.example.com/', /without a name or password/],
    ['https://:secret@partner.example.com/', /without a name or password/],
    ['https://partner.example.com/#part', /without a fragment/],
    ['https://partner.example.com:22/', /^Port 443/],
    ['https://partner.example.com:5432/', /^Port 443/],
    ['https://localhost/', /public host name/],
    ['https://localhost./', /public host name/],
    ['https://ledger/', /public host name/],
    ['https://db.internal/', /public host name/],
    ['https://printer.local/', /public host name/],
    ['https://127.0.0.1/', /public host name/],
    ['https://8.8.8.8/', /public host name/],
    ['https://2130706433/', /public host name/],
    ['https://0x7f.1/', /public host name/],
    ['https://0177.0.0.1/', /public host name/],
    ['https://[::1]/', /public host name/],
    ['https://[::ffff:169.254.169.254]/', /public host name/],
  ])('on the internet may not be %s', (url, problem) => {
    expect(findUrlProblem(url, 'public')).toMatch(problem)
  })

  it.each([
    ['http://127.0.0.1:9000/hooks', null],
    ['http://localhost:9000/', null],
    ['https://[::1]:9000/', null],
    ['http://2130706433:9000/', null],
    ['http://127.0.0.1/', /port from 1024/],
    ['http://127.0.0.1:22/', /port from 1024/],
    ['http://10.0.0.1:9000/', /its own machine only/],
    ['http://localhost.attacker.com:9000/', /its own machine only/],
    ['https://partner.example.com/', /its own machine only/],
    ['http://a:b@127.0.0.1:9000/', /without a name or password/],
  ])('on the machine that tries it out: %s', (url, problem) => {
    const found = findUrlProblem(url, 'loopback')
    if (problem === null) expect(found).toBeNull()
    else expect(found).toMatch(problem)
  })

  it('is none where nothing is sent', () => {
    expect(findUrlProblem('https://partner.example.com/', 'off')).toBe('This network sends no messages.')
  })
})
