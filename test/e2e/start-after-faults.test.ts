import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '../../database/take-turn.ts'
import { findFreePort } from '../testkit/free-port.ts'
import { runCli, type CliRun } from '../testkit/run-cli.ts'

const READY = 'Try, in another terminal'
const directory = mkdtempSync(path.join(tmpdir(), 'rsf-faults-'))
// PostgreSQL, which is not run as root, must be able to pass through.
chmodSync(directory, 0o711)
const started = new Set<CliRun>()

const dataOf = (name: string): string => path.join(directory, name)
const pidFileOf = (name: string): string => path.join(dataOf(name), 'postgres', 'postmaster.pid')

/** In a process group of its own, as a terminal starts it. */
function start(name: string, port: number): CliRun {
  const run = runCli('start.ts', [], { RSF_DATA_DIR: dataOf(name), PORT: String(port) }, { detached: true })
  started.add(run)
  void run.ended.then(() => started.delete(run))
  return run
}

async function stop(run: CliRun): Promise<number | null> {
  run.child.kill('SIGTERM')
  return run.ended
}

async function ask(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ sites(first: 100) { nodes { id name country { iso3 } capabilities { id } } } }' }),
  })
  return response.text()
}

async function expectToWork(name: string): Promise<void> {
  const run = start(name, await findFreePort())
  await run.printed(READY)
  expect(run.stdout()).toMatch(/\d+ sites considered/)
  expect(await stop(run)).toBe(0)
  expect(existsSync(pidFileOf(name))).toBe(false)
}

afterAll(async () => {
  for (const run of started) await stop(run)
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
})

describe('npm start after faults', () => {
  const isCreating = (data: string): boolean =>
    existsSync(data) && readdirSync(data).some((entry) => existsSync(path.join(data, entry, 'PG_VERSION')))
  const hasServer = (data: string): boolean => existsSync(path.join(data, 'postgres', 'postmaster.pid'))
  const hasUser = (data: string): boolean => existsSync(path.join(data, 'users'))

  it.each([
    ['while the cluster is made', 'killed-at-initdb', isCreating],
    ['when the server appears', 'killed-at-server', hasServer],
    ['before the database is made', 'killed-at-database', hasUser],
  ])(
    'works when the first start was killed %s',
    async (_when, name, hasCome) => {
      const killed = start(name, await findFreePort())
      while (!hasCome(dataOf(name)) && killed.child.exitCode === null) await wait(2)
      killed.child.kill('SIGKILL')
      await killed.ended
      await expectToWork(name)
    },
    120_000,
  )

  it('makes a cluster anew that is none', async () => {
    const name = 'no-cluster'
    await expectToWork(name)
    rmSync(path.join(dataOf(name), 'postgres', 'PG_VERSION'))
    await expectToWork(name)
  }, 120_000)

  it('answers the requests in flight when Ctrl-C reaches the whole process group', async () => {
    const port = await findFreePort()
    const run = start('group', port)
    await run.printed(READY)
    const answers = Array.from({ length: 20 }, () => ask(port))
    // By the time that one is answered the others have come in.
    await Promise.any(answers)
    process.kill(-(run.child.pid ?? Number.NaN), 'SIGINT')
    const texts = (await Promise.allSettled(answers)).flatMap((answer) =>
      answer.status === 'fulfilled' ? [answer.value] : [],
    )
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).not.toContain('errors')
    expect(await run.ended).toBe(0)
    expect(existsSync(pidFileOf('group'))).toBe(false)
  }, 120_000)

  it('leaves the database to the other start when the first, which started it, ends', async () => {
    const ports = [await findFreePort(), await findFreePort()] as const
    const first = start('two', ports[0])
    await first.printed(READY)
    const second = start('two', ports[1])
    await second.printed(READY)
    expect(await stop(first)).toBe(0)
    const answer = await ask(ports[1])
    expect(answer).toContain('"iso3"')
    expect(answer).not.toContain('errors')
    expect(await stop(second)).toBe(0)
    expect(existsSync(pidFileOf('two'))).toBe(false)
  }, 120_000)

  it('spares a process that has the number of a server, a user or a start of before', async () => {
    const name = 'innocent'
    await expectToWork(name)
    const innocent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300000)'])
    const pid = innocent.pid ?? Number.NaN
    try {
      const lines = [pid, path.join(dataOf(name), 'postgres'), 1, await findFreePort(), '', '127.0.0.1', '', 'ready   ']
      writeFileSync(pidFileOf(name), `${lines.join('\n')}\n`)
      writeFileSync(path.join(dataOf(name), 'users', `${pid}.0`), '')
      writeFileSync(path.join(dataOf(name), 'starting'), String(pid))
      const run = start(name, await findFreePort())
      const line = await run.printed(READY).then(
        () => null,
        () => run.stderr().trim(),
      )
      // PostgreSQL itself takes a process of another user for none, and one of its own for a server.
      if (line === null) expect(await stop(run)).toBe(0)
      else {
        expect(line).toMatch(/^[^\n]*if process \d+ is no PostgreSQL, delete [^\n]*postmaster\.pid$/)
        expect(readFileSync(pidFileOf(name), 'utf8')).toContain(String(pid))
      }
      expect(isAlive(pid)).toBe(true)
    } finally {
      innocent.kill()
    }
  }, 120_000)
})
