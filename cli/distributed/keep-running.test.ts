import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toChildEnvironment } from './env.ts'
import { keepRunning } from './keep-running.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'rsf-part-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('a part of the network', () => {
  it('is started again when it ends by itself, with one line that says so', async () => {
    const file = path.join(directory, 'ends-once.mjs')
    const mark = path.join(directory, 'mark')
    writeFileSync(
      file,
      `import { existsSync, writeFileSync } from 'node:fs'
       if (!existsSync(${JSON.stringify(mark)})) { writeFileSync(${JSON.stringify(mark)}, ''); process.exit(3) }
       setInterval(() => undefined, 1000)`,
    )
    const lines: string[] = []
    const again = Promise.withResolvers<void>()
    const part = keepRunning({ name: 'cranes', file, environment: { PORT: '4999' } }, (line) => {
      if (lines.push(line) === 3) again.resolve()
    })
    await again.promise
    await part.stop()
    expect(lines).toEqual([
      expect.stringMatching(/^cranes: process \d+, port 4999$/),
      'cranes: ended (exit code 3); it is started again in 1 s',
      expect.stringMatching(/^cranes: process \d+, port 4999$/),
    ])
  })

  it('learns the password of its own role and no other, and no key of the gateway', () => {
    const machine = {
      PATH: '/bin',
      DATABASE_URL: 'a',
      SITES_DATABASE_URL: 'b',
      PGPASSWORD: 'c',
      POSTGRES_PASSWORD: 'd',
      RSF_GATEWAY_PRIVATE_KEY: 'e',
      RSF_GATEWAY_PUBLIC_KEY: 'f',
    }
    expect(toChildEnvironment({ PARTNERS_DATABASE_URL: 'own' }, machine)).toEqual({
      PATH: '/bin',
      LOG_LEVEL: 'warn',
      PARTNERS_DATABASE_URL: 'own',
    })
  })
})
