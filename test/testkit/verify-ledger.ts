import { hash } from 'node:crypto'
import { verifyChains } from '../../cli/verify-chains.ts'
import { readChains } from '../../subgraphs/ledger/data/read-chains.ts'

/** What `npm run audit:verify` finds, as `<organisation> <kind> <position>`. */
export const verifyLedger = async (
  adminUrl: string,
  kept = new Map<string, { length: number; hash: string }>(),
): Promise<string[]> =>
  (
    await readChains(adminUrl, (chains) =>
      verifyChains(chains, kept, (previous, text) =>
        hash('sha256', Buffer.concat([Buffer.from(previous, 'hex'), Buffer.from(text)])),
      ),
    )
  ).flatMap(({ organisationId, findings }) =>
    findings.map(({ kind, position }) => `${organisationId} ${kind} ${position}`),
  )
