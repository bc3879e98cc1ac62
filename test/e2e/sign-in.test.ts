import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { generateCallKeys } from '../../subgraphs/platform/call-keys.ts'
import { findFreePort } from '../testkit/free-port.ts'
import { runCli, type CliRun } from '../testkit/run-cli.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'rsf-sign-in-'))
// PostgreSQL, which is not run as root, must be able to pass through.
chmodSync(directory, 0o711)
const env = { RSF_DATA_DIR: path.join(directory, 'data') }
const port = await findFreePort()
const url = `http://127.0.0.1:${port}/graphql`
let network: CliRun

beforeAll(async () => {
  network = runCli('start.ts', [], { ...env, PORT: String(port) })
  await network.printed('npm run -s token -- --as staff')
}, 120_000)
afterAll(async () => {
  network.child.kill('SIGTERM')
  await network.ended
  rmSync(directory, { recursive: true, force: true })
})

const [today, inAYear] = [0, 365].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))

const run = async (file: string, args: string[], more: Record<string, string> = {}) => {
  const command = runCli(file, args, { ...env, PORT: String(port), ...more })
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}
const post = async (token: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `{ site(id: "kor-hanwha-geoje") { capacity(from: "${today}", to: "${inAYear}") { from } } }`,
    }),
  })
  return { status: response.status, text: await response.text() }
}

describe('npm run token', () => {
  it.each([
    ['staff', true],
    ['partner', true],
    ['admin', true],
    ['integrator', false],
  ])('prints a token of the %s, with which the network answers', async (name, seesCapacity) => {
    const { code, stdout, stderr } = await run('token.ts', ['--as', name])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const { status, text } = await post(stdout.trim())
    expect(status).toBe(200)
    expect(/"capacity":\[\{/.test(text)).toBe(seesCapacity)
    expect(await post(`${stdout.trim().slice(0, -4)}AAAA`)).toMatchObject({ status: 401 })
  })

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['whose it is to be', [], {}, /^Usage:/],
    ['who is known', ['--as', 'root'], {}, /^--as must be one of staff, partner, admin, integrator, not "root"\.$/],
    ['that nothing runs', ['--as', 'staff'], { RSF_DATA_DIR: directory }, /^No demo provider runs on .*npm start$/],
    ['that nobody answers', ['--as', 'staff', '--issuer', 'http://127.0.0.1:9'], {}, /^No provider answers at .*$/],
    [
      'that the gateway is no provider',
      ['--as', 'staff', '--issuer', new URL(url).origin],
      {},
      /^http.* is no provider/,
    ],
    ['whose provider it is', ['--as', 'staff'], { OIDC_ISSUER: 'https://issuer.test' }, /^OIDC_ISSUER is set: .*$/],
    ['what an address is', ['--as', 'staff', '--issuer', 'here'], {}, /^--issuer must be an address/],
    ['which options there are', ['--who', 'staff'], {}, /--who/],
  ])('says %s', async (_, args, more, line) => {
    const { code, stdout, stderr } = await run('token.ts', args, more)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim()).toMatch(line)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node_modules/)
  })
})

describe('npm run ask', () => {
  it('shows dates to those who may see what is free', async () => {
    const args = ['T-AKE 8', 'INDOPACOM', '--docking', '--days', '30']
    expect((await run('ask.ts', args)).stdout).not.toContain('ILLUSTRATIVE')
    expect((await run('ask.ts', [...args, '--as', 'staff'])).stdout).toContain('ILLUSTRATIVE')
  })

  it('says on what the dates rest that an assumption changes', async () => {
    const args = ['T-AKE 8', 'INDOPACOM', '--days', '30', '--origin', 'SGSIN', '--shut', 'MALACCA']
    const { stdout } = await run('ask.ts', [...args, '--as', 'staff'])
    expect(stdout).toMatch(/changed: L&T Kattupalli shipyard: .*, complete \d{4}-\d\d-\d\d \(ILLUSTRATIVE\)/)
  })
})

describe('the gateway alone', () => {
  it('takes no token where no provider is set, says so once, and answers the public', async () => {
    const own = await findFreePort()
    const gateway = runCli('../gateway/main.ts', [], {
      PORT: String(own),
      LOG_LEVEL: 'warn',
      RSF_GATEWAY_PRIVATE_KEY: generateCallKeys().privateKey,
    })
    const ask = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${own}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ __typename }' }),
      }).then(
        ({ status }) => status,
        () => null,
      )
    while ((await ask({})) === null && gateway.child.exitCode === null) await wait(50)
    expect([await ask({}), await ask({ authorization: 'Bearer a.b.c' })]).toEqual([200, 401])
    expect(gateway.stdout().match(/OIDC_ISSUER is not set: every token is refused/g)).toHaveLength(1)
    gateway.child.kill('SIGTERM')
    expect(await gateway.ended).toBe(0)
  })
})

describe('npm start', () => {
  it.each(['start.ts', 'start-distributed.ts'])('has no demo accounts in production (%s)', async (file) => {
    const { code, stdout, stderr } = await run(file, [], { PORT: '0', NODE_ENV: 'production' })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('With NODE_ENV=production there are no demo accounts: set OIDC_ISSUER to your provider.\n')
  })

  it('names the setting of the port that the provider cannot have', async () => {
    const { code, stderr } = await run('start.ts', [], { PORT: '0', OIDC_PORT: String(port) })
    expect([code, stderr]).toEqual([1, `Port ${port} is in use: set OIDC_PORT to another.\n`])
  })

  it('refuses an issuer that anybody on the way could stand in for', async () => {
    const { code, stderr } = await run('start.ts', [], { PORT: '0', OIDC_ISSUER: 'http://issuer.test' })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^OIDC_ISSUER must be an https address.*\n$/)])
  })
})
