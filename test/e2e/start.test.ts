import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readReferenceNetwork } from '../../reference/read.ts'
import { adminUrl } from '../testkit/env.ts'
import { findFreePort } from '../testkit/free-port.ts'
import { runCli, type CliRun } from '../testkit/run-cli.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'rsf-start-'))
// PostgreSQL, which is not run as root, must be able to pass through.
chmodSync(directory, 0o711)
const dataDirectory = path.join(directory, 'data')
const started = new Set<CliRun>()

function start(port: number, env: Record<string, string> = {}): CliRun {
  const run = runCli('start.ts', [], { RSF_DATA_DIR: dataDirectory, PORT: String(port), ...env })
  started.add(run)
  void run.ended.then(() => started.delete(run))
  return run
}

const firstAnswerSeconds = (run: CliRun): number =>
  Number(/first answer after ([\d.]+) s/.exec(run.stdout())?.[1] ?? Number.NaN)
const databasePid = (): number =>
  Number(readFileSync(path.join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
/** PostgreSQL writes this file once, when the cluster is made. */
const whenCreated = (): number => statSync(path.join(dataDirectory, 'postgres', 'PG_VERSION')).mtimeMs
const isDatabaseRunning = (): boolean => existsSync(path.join(dataDirectory, 'postgres', 'postmaster.pid'))

async function stop(run: CliRun, signal: NodeJS.Signals): Promise<number | null> {
  run.child.kill(signal)
  return run.ended
}

/** A start that must not come about: one line for the person at the terminal, and exit code 1. */
async function expectOneLine(run: CliRun): Promise<string> {
  expect(await run.ended).toBe(1)
  const line = run.stderr().trim()
  expect(line.split('\n')).toHaveLength(1)
  expect(line).not.toMatch(/\bat .*:\d+:\d+|Error:|node_modules/)
  return line
}

afterAll(async () => {
  for (const run of started) await stop(run, 'SIGTERM')
  rmSync(directory, { recursive: true, force: true })
})

describe('npm start', () => {
  it('creates everything the first time, keeps it the second time, and is stopped by either signal', async () => {
    const port = await findFreePort()
    const first = start(port)
    await first.printed('Try, in another terminal')
    expect(first.stdout()).toContain(`http://127.0.0.1:${port}/graphql`)
    expect(first.stdout()).toMatch(/\d+ sites considered/)
    expect(first.stdout()).toMatch(/CONDITIONAL|FEASIBLE/)
    expect(await stop(first, 'SIGTERM')).toBe(0)
    const createdAt = whenCreated()
    expect(isDatabaseRunning()).toBe(false)

    const second = start(port)
    await second.printed('Try, in another terminal')
    expect(firstAnswerSeconds(second)).toBeGreaterThan(0)
    expect(whenCreated()).toBe(createdAt)
    expect(await stop(second, 'SIGINT')).toBe(0)
    expect(isDatabaseRunning()).toBe(false)
    expect([first.stderr(), second.stderr()]).toEqual(['', ''])
  }, 120_000)

  it('works on the data of a process that was killed, and stops the database that it left behind', async () => {
    const killed = start(await findFreePort())
    await killed.printed('Try, in another terminal')
    const orphan = databasePid()
    await stop(killed, 'SIGKILL')
    const next = start(await findFreePort())
    await next.printed('Try, in another terminal')
    expect(databasePid()).toBe(orphan)
    expect(await stop(next, 'SIGTERM')).toBe(0)
    expect(isDatabaseRunning()).toBe(false)
  }, 120_000)

  it('lets two start at once on one new data directory', async () => {
    const RSF_DATA_DIR = path.join(directory, 'shared')
    const runs = [start(await findFreePort(), { RSF_DATA_DIR }), start(await findFreePort(), { RSF_DATA_DIR })]
    await Promise.all(runs.map((run) => run.printed('Try, in another terminal')))
    expect(await Promise.all(runs.map((run) => stop(run, 'SIGTERM')))).toEqual([0, 0])
    expect(existsSync(path.join(RSF_DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
  }, 120_000)

  it('says that the port is in use', async () => {
    const server = createServer()
    const port = await findFreePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const line = await expectOneLine(start(port)).finally(() => server.close())
    expect(line).toBe(`Port ${port} is in use: set PORT to another.`)
    expect(isDatabaseRunning()).toBe(false)
  }, 120_000)

  it('says that the database cannot be reached or refuses the password, and names no password', async () => {
    const wrong = new URL(adminUrl())
    wrong.password = 'mistaken-secret'
    const closed = `postgresql://rsf:mistaken-secret@127.0.0.1:${await findFreePort()}/rsf`
    for (const DATABASE_URL of [closed, wrong.toString()]) {
      const line = await expectOneLine(start(0, { DATABASE_URL }))
      expect(line).toMatch(/^The database rsf at 127\.0\.0\.1:\d+ cannot be reached: /)
      expect(line).not.toContain('mistaken-secret')
    }
  }, 120_000)

  it.each([
    [{ PORT: 'abc' }, /^PORT must be a number/],
    [{ PORT: '65536' }, /^PORT must be a number/],
    [{ DATABASE_URL: 'mysql://u:mistaken-secret@h/d' }, /^DATABASE_URL must begin with/],
    [{ DATABASE_URL: 'postgresql://u:mistaken-secret@:a:b' }, /^DATABASE_URL is not an address/],
    [{ RSF_DATA_DIR: '/dev/null/data' }, /^The data directory \/dev\/null\/data cannot be used: /],
  ])(
    'says what is wrong with %j',
    async (env, expected) => {
      const line = await expectOneLine(start(0, env))
      expect(line).toMatch(expected)
      expect(line).not.toContain('mistaken-secret')
    },
    120_000,
  )

  it('says that the data directory is a file', async () => {
    const file = path.join(directory, 'file')
    writeFileSync(file, '')
    expect(await expectOneLine(start(0, { RSF_DATA_DIR: file }))).toMatch(/^The data directory .* cannot be used: /)
  }, 120_000)

  it('reads a broken reference file in one line (the file is the project’s own: no setting names another)', () => {
    const file = path.join(directory, 'network.json')
    writeFileSync(file, '{"sites": [')
    expect(() => readReferenceNetwork(file)).toThrow(/^[^\n]*network\.json: not valid JSON: [^\n]*$/)
  })
})
