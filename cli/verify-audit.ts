/** `npm run audit:verify`: recomputes every hash of the audit trail and says what was done to it, where. Writes nothing. */
import { hash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { readChains } from '../subgraphs/ledger/data/read-chains.ts'
import { readSettings } from '../subgraphs/platform/env.ts'
import { readKeptHeads, writeHeads } from './kept-heads.ts'
import { toOneLine } from './to-one-line.ts'
import { verifyChains } from './verify-chains.ts'

const USAGE = `npm run audit:verify -- [--against FILE] [--anchor FILE]

  --against FILE  compare with heads that were kept before: finds tails cut off and chains written anew by somebody who may
                  change every table
  --anchor FILE   keep the heads of all chains, when nothing was found: keep the file where the database's owner cannot write

DATABASE_URL or the embedded database, as its owner. Exit code 0: all is as it was written; 1: not so, or not known.`

async function verify(): Promise<number> {
  const { values } = parseArgs({
    options: { against: { type: 'string' }, anchor: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  const kept = values.against === undefined ? new Map() : readKeptHeads(values.against)
  const settings = readSettings()
  const database =
    settings.databaseUrl === undefined
      ? await startEmbeddedDatabase(settings.dataDirectory)
      : { adminUrl: settings.databaseUrl, stop: () => Promise.resolve() }
  try {
    const judged = await readChains(database.adminUrl, (chains) =>
      verifyChains(chains, kept, (previous, text) =>
        hash('sha256', Buffer.concat([Buffer.from(previous, 'hex'), Buffer.from(text)])),
      ),
    )
    for (const { organisationId, length, hash: head, findings } of judged) {
      console.log(
        `${organisationId.padEnd(24)} ${String(length).padStart(9)} ${head} ${findings.length === 0 ? 'ok' : ''}`.trimEnd(),
      )
      for (const { kind, position, message } of findings) console.log(`  ${kind} at ${position}: ${message}`)
    }
    const entries = judged.reduce((sum, { length }) => sum + length, 0)
    const found = judged.reduce((sum, { findings }) => sum + findings.length, 0)
    console.log(
      `${entries} entries in ${judged.length} chains: ${found === 0 ? 'all as they were written' : `${found} findings`}`,
    )
    if (found > 0) return 1
    if (values.anchor !== undefined) writeHeads(values.anchor, judged)
    return 0
  } finally {
    await database.stop()
  }
}

process.exitCode = await verify().catch((error: unknown) => {
  console.error(toOneLine(error, 'The audit trail was not checked'))
  return 1
})
