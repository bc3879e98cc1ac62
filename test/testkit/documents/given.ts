import type { Given } from './run-block.ts'

const fromClient = (name: string): [string, string] => [name, `(await import('@rsf/network-client')).${name}`]

/** What examples of the client leave to their reader. */
export const toClientGiven = (token: string): Given => ({
  ...Object.fromEntries(
    ['openNetworkClient', 'PublishCapacityDocument', 'FollowRepairOptionsDocument', 'ListSitesDocument'].map(
      fromClient,
    ),
  ),
  url: "'http://127.0.0.1:4000/graphql'",
  session: `{ accessToken: ${JSON.stringify(token)} }`,
  network: `(await import('@rsf/network-client')).openNetworkClient({
    url: 'http://127.0.0.1:4000/graphql', token: () => ${JSON.stringify(token)} })`,
  workCenter: "'kor-hanwha-geoje/dock-1'",
  from: "'2034-03-01'",
  to: "'2034-06-01'",
  input: "{ system: 'T-AKE 8', theater: 'INDOPACOM' }",
  signal: 'AbortSignal.timeout(2_000)',
  show: '() => {}',
  after: 'undefined',
  readAllAnew: '() => {}',
})
