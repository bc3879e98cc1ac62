import { findFreePort } from '../testkit/free-port.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { runCli } from '../testkit/run-cli.ts'

let network: Network
beforeAll(async () => {
  network = await startNetwork()
}, 120_000)
afterAll(() => network.stop())

async function ask(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const run = runCli('ask.ts', [...args, ...(args.includes('--url') ? [] : ['--url', network.url])])
  const code = await run.ended
  return { code, stdout: run.stdout(), stderr: run.stderr() }
}

describe('npm run ask', () => {
  it('prints options and exclusions as tables', async () => {
    const { code, stdout, stderr } = await ask('T-AKE 8', 'INDOPACOM', '--docking')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^USNS Wally Schirra/)
    expect(stdout).toMatch(/Options \(\d+ of \d+\)[^]*Excluded \(\d+ of \d+\)/)
  })

  it('prints the raw answer', async () => {
    const { code, stdout } = await ask('CH-47F', 'INDOPACOM', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ data: { repairOptions: { __typename: 'RepairOptions' } } })
  })

  it('names what an unknown system is like, and the theaters that it knows', async () => {
    const system = await ask('CH-74', 'INDOPACOM')
    expect(system.code).toBe(1)
    expect(system.stdout).toMatch(/^No system "CH-74" is recorded\. Similar: .*CH-47F/)
    const theater = await ask('CH-47F', 'ATLANTIS')
    expect([theater.code, theater.stdout]).toEqual([1, expect.stringMatching(/^No theater "ATLANTIS".*INDOPACOM/)])
  })

  it('prints every problem of the request', async () => {
    const { code, stdout, stderr } = await ask('CH-47F', 'INDOPACOM', '--homeport', 'YY', '--owner', 'XX')
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/owner: [^]*vessel\.homeport: /)
    expect((await ask('CH-47F', 'INDOPACOM', '--ready-on', '2025-02-30')).stderr).toMatch(/YYYY-MM-DD/)
  })

  it.each([
    ['--days', 'abc', '--days must be a number from 1 to 3650, not "abc".'],
    ['--days', '0', '--days must be a number from 1 to 3650, not "0".'],
    ['--days', '1.5', '--days must be a number from 1 to 3650, not "1.5".'],
    ['--first', 'abc', '--first must be a number from 1 to 200, not "abc".'],
    ['--first', '0', '--first must be a number from 1 to 200, not "0".'],
    ['--url', 'nowhere', '--url must be an address like http://127.0.0.1:4000/graphql, not "nowhere".'],
  ])('asks nothing when %s is %s, and names the option', async (option, value, line) => {
    expect(await ask('CH-47F', 'INDOPACOM', option, value)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` })
  })

  it.each(['--level', '--kind', '--evidence'])('says in one line that %s has no such value', async (option) => {
    const { code, stdout, stderr } = await ask('CH-47F', 'INDOPACOM', option, 'LOUD')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n]*"LOUD"[^\n]*\n$/)
  })

  it('says how to see the rows that are not shown', async () => {
    const { stdout } = await ask('T-AKE 8', 'INDOPACOM', '--docking', '--first', '1')
    expect(stdout).toMatch(/Options \(1 of (\d+)\) \(--first \1 shows more\)/)
  })

  it('says in one line that no server answers', async () => {
    const url = `http://127.0.0.1:${await findFreePort()}/graphql`
    const { code, stdout, stderr } = await ask('CH-47F', 'INDOPACOM', '--url', url)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(`No server answers at ${url}. Start one with: npm start\n`)
  })

  it.each([
    [['CH-47F']],
    [['CH-47F', 'INDOPACOM', 'EUCOM']],
    [['CH-47F', 'INDOPACOM', '--colour', 'red']],
    [['--days']],
  ])('shows its usage for %j', async (args) => {
    const { code, stdout, stderr } = await ask(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('Usage: npm run ask')
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })
})
