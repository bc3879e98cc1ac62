import { readFileSync, statSync } from 'node:fs'
import pg from 'pg'

const SETTINGS = {
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_parameter_max_length': '0',
} as const

/** Makes every new connection to the database log the plans of its statements, as they ran (auto_explain). */
export async function logPlans(adminUrl: string): Promise<void> {
  const database = new URL(adminUrl).pathname.slice(1)
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    // Its settings are known only once it is loaded.
    await client.query(`LOAD 'auto_explain'`)
    await client.query(`ALTER DATABASE ${database} SET session_preload_libraries = 'auto_explain'`)
    for (const [name, value] of Object.entries(SETTINGS))
      await client.query(`ALTER DATABASE ${database} SET ${name} = '${value}'`)
  } finally {
    await client.end()
  }
}

/** Where the log ends now. */
export const findEnd = (log: string): number => statSync(log).size

/** The slowest plan that was logged from a place on; the statement of the answer takes far longer than those of its fields. */
export function findSlowestPlan(log: string, from: number): string {
  const text = readFileSync(log).subarray(from).toString('utf8')
  const plans = text.split(/^(?=\d{4}-\d{2}-\d{2} [\d:.]+ )/m).flatMap((entry) => {
    const milliseconds = /duration: ([\d.]+) ms {2}plan:/.exec(entry)?.[1]
    return milliseconds === undefined ? [] : [{ milliseconds: Number(milliseconds), entry }]
  })
  return plans.sort((a, b) => b.milliseconds - a.milliseconds)[0]?.entry ?? 'No plan was logged.'
}
