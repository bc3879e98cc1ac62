import { globSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { openNetworkClient, type NetworkAnswer, type NetworkClient } from '../../client/network-client.ts'
import { readOperationExamples, type OperationExample } from '../../docs/operation-examples.ts'
import { isAccountName } from '../../demo/accounts.ts'
import { startConsole, type Console } from '../testkit/console.ts'
import { findRecord, toSteps, type Made } from '../testkit/documents/operation-variables.ts'
import { toClientGiven } from '../testkit/documents/given.ts'
import { readBlocks, type Block } from '../testkit/documents/read-blocks.ts'
import { readTable } from '../testkit/documents/read-table.ts'
import { notFromOutside, refusals } from '../testkit/documents/refusals.ts'
import { runBlock, type Given } from '../testkit/documents/run-block.ts'

const PAGES = ['README.md', ...globSync('docs/*.md').sort()]
const isWriting = ({ content }: Block): boolean => /\bmutation\b|mutate\(/.test(content)
/** Pages that ask come before pages that write: what is published changes answers. */
const blocks = PAGES.map((page) => ({ page, blocks: readBlocks(page) })).sort(
  (one, other) => Number(one.blocks.some(isWriting)) - Number(other.blocks.some(isWriting)),
)
const examples = readOperationExamples()

let network: Console
beforeAll(async () => {
  network = await startConsole()
}, 120_000)
afterAll(() => network.stop())

/** What an example answers; of one that stays open, the answer as it is now. */
async function ask(example: OperationExample, variables: object): Promise<Record<string, unknown>> {
  const { as, file, field } = example
  if (as !== undefined && !isAccountName(as)) throw new Error(`${file}: there is no account ${as}.`)
  const token = as && (await network.fetchToken(as))
  const client = openNetworkClient({ url: network.url, token: () => token })
  const { data, errors } = await answerOf(example, variables, client)
  const { userErrors = [] } = (data[field] ?? {}) as { userErrors?: unknown[] }
  expect({ file, errors, userErrors }).toEqual({ file, errors: [], userErrors: [] })
  return data
}

async function answerOf(
  { document, operation }: OperationExample,
  variables: object,
  client: NetworkClient,
): Promise<NetworkAnswer<Record<string, unknown>>> {
  if (operation !== 'subscription') return client.request(document, variables)
  for await (const answer of client.subscribe<Record<string, unknown>, object>(document, variables)) return answer
  throw new Error('Nothing was answered.')
}

/** A real message with its secret, for whoever shows how to verify one. */
async function signMessage(): Promise<Given> {
  const find = (file: string) => examples.find((each) => each.file === file) as OperationExample
  const { createWebhook } = (await ask(find('create-webhook.graphql'), { idempotencyKey: crypto.randomUUID() })) as {
    createWebhook: { webhook: { id: string }; secret: string }
  }
  const { id } = createWebhook.webhook
  const { testWebhook } = (await ask(find('test-webhook.graphql'), { idempotencyKey: crypto.randomUUID(), id })) as {
    testWebhook: { message: { headers: { name: string; value: string }[]; body: string } }
  }
  const { headers, body } = testWebhook.message
  const sent = JSON.stringify(Object.fromEntries(headers.map(({ name, value }) => [name, value])))
  return {
    secret: JSON.stringify(createWebhook.secret),
    rawBody: JSON.stringify(body),
    headers: sent,
    request: `{ headers: ${sent} }`,
    isNew: 'async () => true',
    take: 'async () => {}',
  }
}

it('leaves no more than these examples unrun, each with its reason', () => {
  const unrun = blocks.flatMap((page) => page.blocks.filter(({ notes }) => notes.has('not run')))
  expect(unrun.map(({ language, place }) => `${place.split(':')[0]} ${language}`).sort()).toEqual([
    'README.md sh',
    'docs/client.md sh',
    'docs/first-query.md sh',
    'docs/webhooks.md python',
  ])
  for (const { place, notes } of unrun)
    expect({ place, reason: notes.get('not run') }).not.toEqual({ place, reason: '' })
})

describe('examples of', () => {
  it.each(blocks)('$page do what they say', async (page) => {
    const given = page.blocks.some(({ notes }) => notes.has('given'))
      ? { ...(await signMessage()), ...toClientGiven(await network.fetchToken('partner')) }
      : {}
    for (const block of page.blocks) if (!block.notes.has('not run')) await runBlock(block, network, given)
  })
})

describe('examples of operations', () => {
  it('are there for every field of the root', () => {
    const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))
    const missing = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).filter(
        (field) =>
          !examples.some((example) => example.operation === type?.name.toLowerCase() && example.field === field),
      ),
    )
    expect(missing).toEqual([])
  })

  it.each(examples.filter(({ operation, given }) => operation !== 'mutation' && given.length === 0))(
    'answer: $file',
    async (example) => {
      const data = await ask(example, {})
      expect(data[example.field]).not.toBeNull()
    },
  )

  it('write, one after the other', async () => {
    const made: Made & Map<string, { id: string; version: number }> = new Map()
    const upload = await fetch(`${network.origin}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await network.fetchToken('partner')}` },
      body: 'work_center_id,from,to,bays,commitment,expires_on\nkor-hanwha-geoje/maritime-bays,2033-03-01,2033-09-01,2,FIRM,\n',
    })
    const steps = toSteps(((await upload.json()) as { upload: string }).upload)
    for (const { file, variables, makes } of steps) {
      const example = examples.find((each) => each.file === file)
      if (example === undefined) throw new Error(`docs/examples/${file} is missing.`)
      const data = await ask(example, variables(made))
      if (makes !== undefined) made.set(makes, findRecord(example, data))
    }
    const run = new Set(steps.map(({ file }) => file))
    expect(examples.filter(({ file, given }) => given.length > 0 && !run.has(file))).toEqual([])
  })
})

describe('codes of errors', () => {
  it('have on their page each status that they can come with', () => {
    const rows = readTable('docs/errors.md', 'Codes of `errors[].extensions.code`')
    const listed = rows.flatMap(([code = '', statuses = '']) =>
      statuses.split(' / ').map((status) => `${code.replaceAll('`', '')} ${status}`),
    )
    expect(listed.sort()).toEqual([...Object.keys(refusals), ...notFromOutside].sort())
  })

  it.each(Object.entries(refusals))('come as their page says: %s', async (listed, refuse) => {
    const response = await refuse(network)
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(`${errors[0]?.extensions.code} ${response.status}`).toBe(listed)
  })
})
