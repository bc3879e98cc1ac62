import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { toChildEnvironment } from '../../../cli/distributed/env.ts'
import { isAccountName } from '../../../demo/accounts.ts'
import type { Console } from '../console.ts'
import { findMissing } from './find-missing.ts'
import type { Block } from './read-blocks.ts'

const SHOWN_ORIGIN = 'http://127.0.0.1:4000'
/** What the package of the client is built from. */
const CLIENT = pathToFileURL('client/index.ts').href
const MAX_RUN_MS = 30_000

interface Ended {
  readonly code: number
  readonly output: string
  readonly complaints: string
}

/** Runs a program from the project's folder, as a reader would. */
const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const settings = { env: toChildEnvironment(env), timeout: MAX_RUN_MS }
    execFile(program, args, settings, (error, output, complaints) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, complaints }),
    )
  })

async function runWell({ place }: Block, ...command: Parameters<typeof run>): Promise<Ended> {
  const ended = await run(...command)
  if (ended.code !== 0) throw new Error(`${place} ended with ${ended.code}:\n${ended.complaints}\n${ended.output}`)
  return ended
}

/** What an example leaves out because it is the reader's own, as JavaScript. */
export type Given = Readonly<Record<string, string>>

/**
 * Runs an example against a network and fails where it does not do what it says: a command that ends with an error, a refusal that is not
 * announced, an answer that lacks what is shown, a script that prints `false`.
 */
export async function runBlock(block: Block, network: Console, given: Given): Promise<void> {
  switch (block.language) {
    case 'graphql':
      return judge(block, await (/^subscription\b/.test(block.content) ? follow : post)(block, network))
    case 'sh':
      return runCommands(block, network)
    case 'js':
    case 'ts':
      return runScript(block, network, given)
    default:
      throw new Error(`${block.place}: nothing here runs ${block.language || 'a block without a language'}.`)
  }
}

const fetchToken = (block: Block, network: Console): Promise<string> | undefined => {
  const name = block.notes.get('as')
  if (name === undefined) return undefined
  if (!isAccountName(name)) throw new Error(`${block.place}: there is no account ${name}.`)
  return network.fetchToken(name)
}

async function post(block: Block, network: Console): Promise<unknown> {
  const token = await fetchToken(block, network)
  const response = await fetch(network.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: block.content, variables: block.variables }),
  })
  return response.json()
}

/** The first answer of a subscription. */
async function follow(block: Block, network: Console): Promise<unknown> {
  const token = await fetchToken(block, network)
  const response = await fetch(`${network.url}/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: block.content, variables: block.variables }),
  })
  let text = ''
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(piece).toString('utf8')
    const [, data] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? []
    if (data !== undefined) return JSON.parse(data)
  }
  throw new Error(`${block.place}: no answer came: ${text}`)
}

/** The part of an answer that a page shows: `data.repairOptions`. */
const dig = (given: unknown, path = ''): unknown =>
  path
    .split('.')
    .filter(Boolean)
    .reduce((part, name) => (part as Record<string, unknown> | null)?.[name], given)

function judge({ place, answer, answerPath }: Block, given: unknown): void {
  const refusals = JSON.stringify(given).match(/"userErrors":\[\{.*?\}/g) ?? []
  if (answer !== undefined)
    expect({ place, missing: findMissing(answer, dig(given, answerPath)), given }).toMatchObject({ missing: [] })
  else
    expect({ place, given, refusals }).toEqual({
      place,
      given: expect.not.objectContaining({ errors: expect.anything() }),
      refusals: [],
    })
}

async function runCommands(block: Block, network: Console): Promise<void> {
  const token = await fetchToken(block, network)
  const script = block.content
    .replaceAll(SHOWN_ORIGIN, network.origin)
    .replaceAll('npm run -s token --', 'node cli/token.ts')
    .replaceAll(/npm run ask -- (.*)$/gm, `node cli/ask.ts --url ${network.url} $1`)
    // A stream has no end.
    .replaceAll(/^curl -N (.*?)(?: +#.*)?$/gm, 'curl -sN --max-time 1 $1 || test $? = 28')
  const env = { ...(token && { TOKEN: token }), RSF_DATA_DIR: network.dataDirectory }
  const { output } = await runWell(block, 'bash', ['-e', '-o', 'pipefail', '-c', script], env)
  for (const line of output.split('\n')) if (line.startsWith('{')) judge(block, JSON.parse(line))
}

async function runScript(block: Block, network: Console, given: Given): Promise<void> {
  const token = await fetchToken(block, network)
  const names = block.notes.get('given')?.split(' ') ?? []
  const before = names.map((name) => {
    if (given[name] === undefined) throw new Error(`${block.place}: nothing stands for ${name}.`)
    return `const ${name} = ${given[name]}\n`
  })
  const imports = block.content.match(/^import .*$/gm)?.join('\n') ?? ''
  const body = block.content.replaceAll(/^import .*$/gm, '')
  const own = token === undefined ? '' : `const token = ${JSON.stringify(token)}\n`
  const script = `${imports}\n${own}${before.join('')}${body}`
    .replaceAll(SHOWN_ORIGIN, network.origin)
    .replaceAll("'@rsf/network-client'", JSON.stringify(CLIENT))
  const kind = block.language === 'ts' ? 'module-typescript' : 'module'
  const { output } = await runWell(block, process.execPath, [`--input-type=${kind}`, '--eval', script])
  expect({ place: block.place, output }).toEqual({ place: block.place, output: expect.not.stringMatching(/^false$/m) })
}
