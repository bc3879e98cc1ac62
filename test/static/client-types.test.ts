import path from 'node:path'
import ts from 'typescript'

/** What a user of the client writes; the line below each `refused` must be one that the compiler refuses. */
const program = `
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
  // refused: it may be null, where a part of the network did not answer
  void answer.__typename
  // refused: which of the results it is must be known first
  void answer?.options
  if (answer?.__typename === 'RepairOptions') {
    const day: string | null = answer.options.nodes[0]?.earliestInduction ?? null
    // refused: nobody selected it
    void answer.options.nodes[0]?.transit?.route
    void day
  }
  // refused: a theater is missing
  await network.request(AskRepairOptionsDocument, { input: { system: 'CH-47F' } })
  // refused: there is no such level
  await network.request(AskRepairOptionsDocument, { input: { system: 'CH-47F', theater: 'EUCOM', level: 'FULL' } })
  // refused: there is no such variable
  await network.request(FindSystemsDocument, { searched: 'CH-47' })

  const input = { workCenter: 'a', from: '2027-01-01', to: '2027-02-01', bays: 1, commitment: 'FIRM' } as const
  await network.mutate(PublishCapacityDocument, { input })
  await network.mutate(PublishCapacityDocument, { input, idempotencyKey: 'a key of one’s own' })
  // refused: bays are counted
  await network.mutate(PublishCapacityDocument, { input: { ...input, bays: '1' } })
  // refused: what has no key is no write
  await network.mutate(ListSitesDocument, {})

  for await (const { name } of network.paginate(ListSitesDocument, { first: 10 }, ({ sites }) => sites)) void name
  // refused: a list is picked, not a count
  void network.paginate(ListSitesDocument, { first: 10 }, ({ sites }) => sites?.totalCount)
  for await (const { data: live } of network.subscribe(FollowRepairRequestsDocument, {}))
    void live.repairRequests?.nodes[0]?.possibleSteps
  for await (const happened of network.events())
    // refused: a gap has no event
    void happened.event
}
`

/** Lines of the program that the compiler refuses, from 0. */
function findRefused(text: string): number[] {
  const file = path.resolve('test/static/user-of-client.ts')
  const { config } = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, text, language) : read(name, language)
  const exists = host.fileExists.bind(host)
  host.fileExists = (name) => name === file || exists(name)
  const compiled = ts.createProgram({ rootNames: [file], options: { ...options, types: ['node'] }, host })
  const source = compiled.getSourceFile(file)
  const diagnostics = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)]
  return diagnostics
    .map(({ start = 0 }) => source?.getLineAndCharacterOfPosition(start).line ?? -1)
    .sort((a, b) => a - b)
}

it('is refused by the compiler where it would fail, and nowhere else', () => {
  const lines = program.split('\n')
  const marked = lines.flatMap((line, index) => (line.includes('// refused: ') ? [index + 1] : []))
  expect(marked).not.toHaveLength(0)
  expect(findRefused(program).map((line) => lines[line])).toEqual(marked.map((line) => lines[line]))
})
