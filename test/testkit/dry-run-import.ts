import type { Principal } from '../../subgraphs/platform/principal.ts'
import type { Network } from './network.ts'
import { signToken } from './tokens.ts'

const FILE = `work_center_id,from,to,bays,commitment,expires_on
kor-hanwha-geoje/dock-1,2090-01-01,2090-02-01,1,FIRM,
`

/** Tries a file of one window without publishing it. @returns the id of the import */
export async function dryRunImport(network: Network, as: Principal): Promise<string> {
  const uploaded = await fetch(network.url.replace('/graphql', '/uploads'), {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${await signToken(as)}` },
    body: FILE,
  })
  const { upload } = (await uploaded.json()) as { upload: string }
  const { importCapacity } = await network.ask<{ importCapacity: { import: { id: string } } }>(
    `mutation ($input: ImportCapacityInput!) { importCapacity(idempotencyKey: "dry-run", input: $input) { import { id } } }`,
    { input: { upload, dryRun: true } },
    { as },
  )
  return importCapacity.import.id
}
