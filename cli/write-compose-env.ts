/**
 * Writes the file of settings that docker-compose.yml needs: a new password for PostgreSQL and, from it, the connection
 * string of each subgraph's role; a new pair of keys for the gateway's calls. What is there already stays, since the
 * database was made with that password; what is missing, as after an update, is added.
 *
 *     node cli/write-compose-env.ts [file]
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { toRoleUrl } from '../database/roles.ts'
import { generateCallKeys } from '../subgraphs/platform/call-keys.ts'
import { manifest } from '../subgraphs/manifest.ts'

const file = process.argv[2] ?? '.env'

function toSettings(present: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const password = present['POSTGRES_PASSWORD'] ?? randomBytes(24).toString('base64url')
  const adminUrl = present['DATABASE_URL'] ?? `postgresql://rsf_admin:${password}@postgres:5432/rsf`
  const urls = manifest.map(({ name }) => [`${name.toUpperCase()}_DATABASE_URL`, toRoleUrl(adminUrl, name)])
  const keys = generateCallKeys()
  return {
    POSTGRES_PASSWORD: password,
    DATABASE_URL: adminUrl,
    ...(Object.fromEntries(urls) as Record<string, string>),
    // Half a pair would fit nothing: whoever set one of them sets the other.
    ...(present['RSF_GATEWAY_PRIVATE_KEY'] === undefined &&
      present['RSF_GATEWAY_PUBLIC_KEY'] === undefined && {
        RSF_GATEWAY_PRIVATE_KEY: `'${keys.privateKey}'`,
        RSF_GATEWAY_PUBLIC_KEY: `'${keys.publicKey}'`,
      }),
  }
}

try {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const present = parseEnv(text)
  const missing = Object.entries(toSettings(present)).filter(([name]) => present[name] === undefined)
  const lines = missing.map(([name, value]) => `${name}=${value}\n`).join('')
  writeFileSync(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${lines}`, { mode: 0o600, flag: 'a' })
  if (missing.length === 0) console.log(`${file} has all that is needed and is left as it is.`)
  else if (text === '') console.log(`${file} is written. Next: docker compose up --build`)
  else console.log(`${file} had no ${missing.map(([name]) => name).join(', ')}: added. Next: docker compose up --build`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
