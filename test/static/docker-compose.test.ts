import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { manifest } from '../../subgraphs/manifest.ts'

interface Container {
  image?: string
  command?: string[]
  environment?: Record<string, string | number>
  env_file?: unknown
  ports?: string[]
  volumes?: unknown[]
  read_only?: boolean
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
const { services } = parse(text, { merge: true }) as { services: Record<string, Container> }
const subgraphs = manifest.map(({ name, port }) => ({ name, port, variable: name.toUpperCase() }))
const containerOf = (name: string): Container => {
  const container = services[name]
  if (container === undefined) throw new Error(`docker-compose.yml has no service "${name}"`)
  return container
}

describe('docker-compose.yml', () => {
  it('runs the subgraphs of the manifest, the gateway, the database and its preparation, and nothing else', () => {
    const expected = ['postgres', 'prepare', ...subgraphs.map(({ name }) => name), 'gateway']
    expect(Object.keys(services).sort()).toEqual(expected.sort())
  })

  it.each(subgraphs)('runs $name on its port with its own role and no other', ({ name, port, variable }) => {
    const { command, environment, healthcheck, ports } = containerOf(name)
    expect(command).toEqual(['node', `subgraphs/${name}/server.ts`])
    expect(environment).toEqual({
      HOST: '0.0.0.0',
      PORT: port,
      [`${variable}_DATABASE_URL`]: expect.stringMatching(`^\\$\\{${variable}_DATABASE_URL:\\?[^}]+\\}$`),
      RSF_GATEWAY_PUBLIC_KEY: expect.stringMatching(/^\$\{RSF_GATEWAY_PUBLIC_KEY:\?[^}]+\}$/),
    })
    expect(healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${port}/readyz`)
    expect(ports).toBeUndefined()
  })

  it('tells the gateway where each subgraph is, what to sign its calls with, whose tokens to take, and no password', () => {
    expect(containerOf('gateway').environment).toEqual({
      HOST: '0.0.0.0',
      PORT: 4000,
      RSF_GATEWAY_PRIVATE_KEY: expect.stringMatching(/^\$\{RSF_GATEWAY_PRIVATE_KEY:\?[^}]+\}$/),
      OIDC_ISSUER: '${OIDC_ISSUER:-}',
      OIDC_AUDIENCE: '${OIDC_AUDIENCE:-}',
      ...Object.fromEntries(
        subgraphs.map(({ name, port, variable }) => [`${variable}_URL`, `http://${name}:${port}/graphql`]),
      ),
    })
  })

  it('publishes the gateway alone, to this machine alone', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => (ports ? [[name, ports]] : []))
    expect(published).toEqual([['gateway', ['127.0.0.1:4000:4000']]])
  })

  it('starts subgraphs on a database that is up and prepared', () => {
    expect(containerOf('prepare').depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    for (const { name } of subgraphs)
      expect(containerOf(name).depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        prepare: { condition: 'service_completed_successfully' },
      })
    expect(Object.keys(containerOf('gateway').depends_on ?? {}).sort()).toEqual(
      subgraphs.map(({ name }) => name).sort(),
    )
  })

  it('gives no container a file system to write to, and each that stays a healthcheck', () => {
    for (const [name, { read_only, healthcheck }] of Object.entries(services)) {
      expect([name, read_only]).toEqual([name, true])
      expect([name, healthcheck !== undefined]).toEqual([name, name !== 'prepare'])
    }
  })

  it('holds no secret and gives no container the file of all of them', () => {
    for (const [name, { environment = {}, env_file }] of Object.entries(services)) {
      expect([name, env_file]).toEqual([name, undefined])
      for (const [variable, value] of Object.entries(environment))
        if (/PASSWORD|DATABASE_URL|KEY/.test(variable))
          expect([variable, value]).toEqual([variable, expect.stringMatching(/^\$\{\w+:\?[^}]+\}$/)])
    }
    expect(text).not.toMatch(/postgres(?:ql)?:\/\//)
  })

  it('names files that exist', () => {
    const files = Object.values(services).flatMap(({ command = [], healthcheck }) =>
      [...command, ...(healthcheck?.test ?? [])].filter((word) => word.endsWith('.ts')),
    )
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
