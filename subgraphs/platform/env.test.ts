import { readSettings, SettingProblem } from './env.ts'
import { toListenProblem } from './listen-problem.ts'

describe('the settings of a process', () => {
  it('names LOG_LEVEL and the levels that there are when it is none of them', () => {
    expect(() => readSettings({ LOG_LEVEL: 'loud' })).toThrow(
      new SettingProblem('LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".'),
    )
    expect(readSettings({ LOG_LEVEL: '' }).logLevel).toBe('info')
  })

  it('names RSF_CAPACITY and what it may be when it is neither', () => {
    expect(() => readSettings({ RSF_CAPACITY: 'real' })).toThrow(
      new SettingProblem('RSF_CAPACITY must be one of illustrative, none, not "real".'),
    )
    expect(readSettings({}).capacity).toBe('illustrative')
    expect(readSettings({ RSF_CAPACITY: 'none' }).capacity).toBe('none')
  })

  it.each([
    'http://issuer.test',
    'http://127.0.0.1.issuer.test',
    'http://10.0.0.1:4001',
    'ftp://issuer.test',
    'issuer.test',
    'https://issuer.test/?a=b',
    'https://issuer.test/#a',
    'https://user:hidden@issuer.test',
  ])('refuses %s as OIDC_ISSUER, in a line without a password', (issuer) => {
    expect(() => readSettings({ OIDC_ISSUER: issuer })).toThrow(/^OIDC_ISSUER must be an (?!.*hidden)/)
  })

  it.each(['https://issuer.test/realms/rsf', 'http://127.0.0.1:4001', 'http://localhost:4001', 'http://[::1]:4001'])(
    'takes %s as OIDC_ISSUER, to the letter',
    (issuer) => expect(readSettings({ OIDC_ISSUER: issuer }).oidcIssuer).toBe(issuer),
  )

  it('has an audience and a port for the demo provider unless told another, and no issuer', () => {
    const { oidcIssuer, oidcAudience, oidcPort } = readSettings({})
    expect([oidcIssuer, oidcAudience, oidcPort]).toEqual([undefined, 'urn:rsf:network-api', 4001])
    expect(readSettings({ OIDC_PORT: '0' }).oidcPort).toBe(0)
    expect(() => readSettings({ OIDC_PORT: '-1' })).toThrow(/^OIDC_PORT must be a number/)
  })

  it('takes for production what was started as production, not what was left open', () => {
    expect(readSettings({ NODE_ENV: 'production' }).isProduction).toBe(true)
    expect(readSettings({}).isProduction).toBe(false)
    expect(readSettings({ NODE_ENV: 'test' }).isProduction).toBe(false)
  })

  it('sends to this machine alone where it is tried out on it, and to the internet where it is served', () => {
    expect(() => readSettings({ RSF_WEBHOOKS: 'all' })).toThrow(
      new SettingProblem('RSF_WEBHOOKS must be one of public, loopback, off, not "all".'),
    )
    expect(readSettings({}).webhooks).toBe('loopback')
    expect(readSettings({ RSF_WEBHOOKS: 'off' }).webhooks).toBe('off')
    expect(readSettings({ HOST: '0.0.0.0' }).webhooks).toBe('public')
    expect(readSettings({ DATABASE_URL: 'postgres://db/rsf' }).webhooks).toBe('public')
    expect(readSettings({ LEDGER_DATABASE_URL: 'postgres://db/rsf' }).webhooks).toBe('public')
  })

  it('names the variable of an address that is none', () => {
    expect(() => readSettings({ SITES_URL: 'nowhere' }).urlOf('sites')).toThrow(/^SITES_URL must be an address/)
  })

  it.each([
    ['EADDRINUSE', /^Port 80 is in use: set PORT/],
    ['EACCES', /^Port 80 may not be used .*: set PORT/],
    ['ENOTFOUND', /^nowhere is not an address of this machine: set HOST/],
    ['EADDRNOTAVAIL', /^nowhere is not an address of this machine: set HOST/],
  ])('says which one to change when listening ends in %s', (code, line) => {
    const problem = toListenProblem(Object.assign(new Error('raw'), { code }), { host: 'nowhere', port: 80 })
    expect(problem).toBeInstanceOf(SettingProblem)
    expect(problem.message).toMatch(line)
  })
})
