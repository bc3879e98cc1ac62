/** `npm run generate -- --sites 10000 --systems 2000 --weeks 104 --seed 7`: fills an empty database with a network that is made up. */
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { toOneLine } from '../cli/to-one-line.ts'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { readSettings } from '../subgraphs/platform/env.ts'
import { fillNetwork, type FilledTable } from './generator/fill-network.ts'
import { checkSize, GenerationProblem, LIMITS, type NetworkSize } from './generator/network-size.ts'

const range = (name: keyof typeof LIMITS): string => LIMITS[name].join(' to ')
const USAGE = `Usage: npm run generate -- [options]

  --sites N          ${range('sites')} (115)
  --systems N        ${range('systems')} (85)
  --weeks N          weeks for which capacity is published, ${range('weeks')} (104)
  --capabilities N   records of each site, on average, ${range('capabilitiesPerSite')} (50)
  --seed N           ${range('seed')} (1)
  --today DATE       the day that all dates are relative to (today)

Into the database of DATABASE_URL, else into the one that came with the packages, under RSF_DATA_DIR. It must hold no
network yet.`

/** A negative figure is a figure and no option of its own: it is refused as one. */
const toArguments = (given: readonly string[]): string[] =>
  given.flatMap((argument, index) => {
    if (/^-\d/.test(argument) && given[index - 1]?.startsWith('--')) return []
    const next = given[index + 1] ?? ''
    return argument.startsWith('--') && /^-\d/.test(next) ? [`${argument}=${next}`] : [argument]
  })

function readArguments(): NetworkSize | null {
  const { values } = parseArgs({
    args: toArguments(process.argv.slice(2)),
    options: {
      sites: { type: 'string', default: '115' },
      systems: { type: 'string', default: '85' },
      weeks: { type: 'string', default: '104' },
      capabilities: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return null
  const toNumber = (option: string, text: string): number => {
    if (!/^-?\d{1,15}$/.test(text)) throw new GenerationProblem(`${option} must be a whole number, not "${text}".`)
    return Number(text)
  }
  const size = {
    sites: toNumber('sites', values.sites),
    systems: toNumber('systems', values.systems),
    weeks: toNumber('weeks', values.weeks),
    capabilitiesPerSite: toNumber('capabilities', values.capabilities),
    seed: toNumber('seed', values.seed),
    today: values.today,
  }
  checkSize(size)
  return size
}

async function generate(): Promise<void> {
  const size = readArguments()
  if (size === null) {
    console.log(USAGE)
    return
  }
  const settings = readSettings()
  const database =
    settings.databaseUrl === undefined
      ? await startEmbeddedDatabase(settings.dataDirectory)
      : { adminUrl: settings.databaseUrl, stop: () => Promise.resolve() }
  try {
    const startedAt = performance.now()
    const filled = await fillNetwork(database.adminUrl, size, ({ name }) => console.error(`${name} ...`))
    print(filled, (performance.now() - startedAt) / 1000)
  } finally {
    await database.stop()
  }
}

function print(filled: readonly FilledTable[], seconds: number): void {
  const table = new Table({
    head: ['', 'rows', 'seconds', 'rows/s'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  const toLine = (name: string, rows: number, taken: number): string[] => [
    name,
    rows === 0 ? '' : rows.toLocaleString('en'),
    taken.toFixed(1),
    rows === 0 ? '' : Math.round(rows / taken).toLocaleString('en'),
  ]
  for (const { name, rows, seconds: taken } of filled) table.push(toLine(name, rows, taken))
  const rows = filled.reduce((sum, one) => sum + one.rows, 0)
  table.push(toLine('in all, with schema and commit', rows, seconds))
  console.log(table.toString())
}

await generate().catch((error: unknown) => {
  if (error instanceof GenerationProblem) console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${USAGE}`)
  else console.error(toOneLine(error, 'The network was not generated'))
  process.exitCode = 1
})
