/**
 * What the compiler lets a user of the client write. `tsc` compiles this with everything else, and a line below `@ts-expect-error` that has
 * no error fails it. Nothing here is run.
 */
import {
  AskRepairOptionsDocument,
  FollowRepairRequestsDocument,
  FindSystemsDocument,
  ListSitesDocument,
  PublishCapacityDocument,
  type NetworkClient,
} from '../../client/index.ts'

export async function use(network: NetworkClient): Promise<void> {
  const { data } = await network.request(AskRepairOptionsDocument, { input: { system: 'CH-47F', theater: 'EUCOM' } })
  const answer = data.repairOptions
  // @ts-expect-error: it may be null, where a part of the network did not answer
  void answer.__typename
  // @ts-expect-error: which of the results it is must be known first
  void answer?.options
  if (answer?.__typename === 'RepairOptions') {
    const day: string | null = answer.options.nodes[0]?.earliestInduction ?? null
    // @ts-expect-error: nobody selected it
    void answer.options.nodes[0]?.transit?.route
    void day
  }
  // @ts-expect-error: a theater is missing
  await network.request(AskRepairOptionsDocument, { input: { system: 'CH-47F' } })
  // @ts-expect-error: there is no such level
  await network.request(AskRepairOptionsDocument, { input: { system: 'CH-47F', theater: 'EUCOM', level: 'FULL' } })
  // @ts-expect-error: there is no such variable
  await network.request(FindSystemsDocument, { searched: 'CH-47' })

  const input = { workCenter: 'a', from: '2027-01-01', to: '2027-02-01', bays: 1, commitment: 'FIRM' } as const
  await network.mutate(PublishCapacityDocument, { input })
  await network.mutate(PublishCapacityDocument, { input, idempotencyKey: 'a key of one’s own' })
  // @ts-expect-error: bays are counted
  await network.mutate(PublishCapacityDocument, { input: { ...input, bays: '1' } })
  // @ts-expect-error: what has no key is no write
  await network.mutate(ListSitesDocument, {})

  for await (const { name } of network.paginate(ListSitesDocument, { first: 10 }, ({ sites }) => sites)) void name
  // @ts-expect-error: a list is picked, not a count
  void network.paginate(ListSitesDocument, { first: 10 }, ({ sites }) => sites?.totalCount)
  for await (const { data: live } of network.subscribe(FollowRepairRequestsDocument, {}))
    void live.repairRequests?.nodes[0]?.possibleSteps
  for await (const happened of network.events())
    // @ts-expect-error: a gap has no event
    void happened.event
}
