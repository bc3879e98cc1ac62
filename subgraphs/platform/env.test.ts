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
