/** `npm run token -- --as staff`: prints an access token of a demo account, and nothing else, on standard output. */
import { parseArgs } from 'node:util'
import { TokenProblem } from '../demo/fetch-token.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { DEMO_NAMES, fetchDemoToken } from './demo-token.ts'
import { toOneLine } from './to-one-line.ts'

const USAGE = `Usage: npm run -s token -- --as ${DEMO_NAMES.join('|')} [--issuer URL]

  --as ACCOUNT    whose token
  --issuer URL    the demo provider; left out: the one that npm start runs with the same RSF_DATA_DIR

The token holds for an hour: curl http://127.0.0.1:4000/graphql -H "authorization: Bearer $(npm run -s token -- --as staff)" ...`

async function printToken(): Promise<number> {
  const { values } = parseArgs({
    options: { as: { type: 'string' }, issuer: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help || values.as === undefined) {
    console.error(USAGE)
    return values.help ? 0 : 1
  }
  if (values.issuer !== undefined && !/^https?:\/\//.test(values.issuer))
    throw new SettingProblem(`--issuer must be an address like http://127.0.0.1:4001, not "${values.issuer}".`)
  console.log(await fetchDemoToken(values.as, readSettings(), values.issuer))
  return 0
}

process.exitCode = await printToken().catch((error: unknown) => {
  console.error(error instanceof TokenProblem ? error.message : toOneLine(error, 'No token'))
  return 1
})
