/**
 * Writes the file of settings that docker-compose.yml needs: a new password for PostgreSQL and, from it, the connection
 * string of each subgraph's role. Never over one that is there: the database was made with that password.
 *
 *     node cli/write-compose-env.ts [file]
 */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { toRoleUrl } from '../database/roles.ts'
import { manifest } from '../subgraphs/manifest.ts'

const file = process.argv[2] ?? '.env'
const password = randomBytes(24).toString('base64url')
const adminUrl = `postgresql://rsf_admin:${password}@postgres:5432/rsf`
const lines = [
  `POSTGRES_PASSWORD=${password}`,
  `DATABASE_URL=${adminUrl}`,
  ...manifest.map(({ name }) => `${name.toUpperCase()}_DATABASE_URL=${toRoleUrl(adminUrl, name)}`),
]
try {
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`${file} is written. Next: docker compose up --build`)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EEXIST' ? `${file} is there already and is left as it is.` : message)
  process.exit(1)
}
