/** `npm run ask -- "T-AKE 8" INDOPACOM --docking`: asks a running server and prints options and exclusions. */
import { parseArgs } from 'node:util'
import { TokenProblem } from '../demo/fetch-token.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { DEMO_NAMES, fetchDemoToken } from './demo-token.ts'
import { toLocalUrl } from './local-url.ts'
import { postQuery, ServerProblem } from './post-query.ts'
import { toTables } from './print-answer.ts'
import { REPAIR_OPTIONS_QUERY, TERMINAL_ORDER, type RepairOptionsAnswer } from './repair-options-query.ts'

const USAGE = `Usage: npm run ask -- SYSTEM THEATER [options]

  SYSTEM   designation, other name, NSN, hull number or ship's name: "CH-47F", "T-AKE 8", "USNS Wally Schirra"
  THEATER  INDOPACOM, EUCOM or SOUTHCOM

  --level LEVEL            FIELD, BELOW_DEPOT_SUSTAINMENT, DEPOT or TRAINING
  --kind KIND              VOYAGE_REPAIR, EMERGENT_REPAIR, PLANNED_MAINTENANCE, OVERHAUL, MODERNIZATION, BATTLE_DAMAGE_REPAIR
  --components             components taken off it, not the whole
  --days N                 planned length of the work (1 to 3650)
  --docking                the ship must be docked
  --hostile-damage         damage from hostile action
  --owner ISO3             whose equipment (USA)
  --homeport ISO3          country of the ship's homeport
  --deployed               the ship is deployed
  --homeport-change DATE   when the homeport is to change, YYYY, YYYY-MM or YYYY-MM-DD
  --origin PLACE           where it is: UN/LOCODE, ICAO code, name of a port, or "latitude,longitude"
  --ready-on DATE          day on which it can leave (today)
  --needed-by DATE         day by which it must be complete
  --evidence EVIDENCE      weakest ground that counts: PERFORMED, CONTRACTED, ASSIGNED, PLANNED, CANDIDATE
  --close SITE             take a site as closed (its id); may be repeated, as the next two
  --no-access ISO3         take a country as giving no access
  --shut STRAIT            take a strait or canal as shut: MALACCA, SUEZ, ...
  --first N                rows of each table (20; 1 to 200)
  --as ACCOUNT             ask as somebody of the demo: ${DEMO_NAMES.join(', ')}
  --url URL                the server; left out: the one that HOST and PORT name (http://127.0.0.1:4000/graphql)
  --json                   the raw answer

Options come in the network's own order; ties are broken by the fewest open points.`

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      level: { type: 'string' },
      kind: { type: 'string' },
      components: { type: 'boolean' },
      days: { type: 'string' },
      docking: { type: 'boolean' },
      'hostile-damage': { type: 'boolean' },
      owner: { type: 'string' },
      homeport: { type: 'string' },
      deployed: { type: 'boolean' },
      'homeport-change': { type: 'string' },
      origin: { type: 'string' },
      'ready-on': { type: 'string' },
      'needed-by': { type: 'string' },
      evidence: { type: 'string' },
      close: { type: 'string', multiple: true },
      'no-access': { type: 'string', multiple: true },
      shut: { type: 'string', multiple: true },
      first: { type: 'string', default: '20' },
      as: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
}

/** Where `npm start` with the same settings serves. */
function toOwnUrl(): string {
  const { host, port = 4000 } = readSettings()
  return toLocalUrl(host, port)
}

/** Only digits: a number that JSON cannot carry would arrive as null, and another question would be answered. */
function readNumber(option: string, text: string, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number < 1 || number > max)
    throw new SettingProblem(`${option} must be a number from 1 to ${max}, not "${text}".`)
  return number
}

/** A position as two numbers, else the name or code of a place. */
function readOrigin(text: string): { place: string } | { latitude: number; longitude: number } {
  const [, latitude, longitude] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? []
  return latitude === undefined || longitude === undefined
    ? { place: text }
    : { latitude: Number(latitude), longitude: Number(longitude) }
}

function readUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return text
  throw new SettingProblem(`--url must be an address like http://127.0.0.1:4000/graphql, not "${text}".`)
}

async function ask(): Promise<number> {
  const { values, positionals } = readArguments()
  const [system, theater, ...others] = positionals
  if (values.help || system === undefined || theater === undefined || others.length > 0) {
    console.error(USAGE)
    return values.help ? 0 : 1
  }
  const vessel = {
    homeport: values.homeport,
    deployed: values.deployed,
    plannedHomeportChange: values['homeport-change'],
  }
  const assume = {
    sitesClosed: values.close,
    countriesWithoutAccess: values['no-access'],
    straitsShut: values.shut,
  }
  const input = {
    system,
    theater,
    owner: values.owner,
    level: values.level,
    origin: values.origin === undefined ? undefined : readOrigin(values.origin),
    readyOn: values['ready-on'],
    neededBy: values['needed-by'],
    minimumEvidence: values.evidence,
    orderBy: TERMINAL_ORDER,
    work: {
      kind: values.kind,
      part: values.components ? 'COMPONENTS' : undefined,
      plannedDays: values.days === undefined ? undefined : readNumber('--days', values.days, 3650),
      docking: values.docking,
      hostileDamage: values['hostile-damage'],
    },
    vessel: Object.values(vessel).some((value) => value !== undefined) ? vessel : undefined,
    assume: Object.values(assume).some((value) => value !== undefined) ? assume : undefined,
  }
  const variables = { input, first: readNumber('--first', values.first, 200) }
  const { answer, requestId } = await postQuery<{ repairOptions: RepairOptionsAnswer | null }>(
    values.url === undefined ? toOwnUrl() : readUrl(values.url),
    REPAIR_OPTIONS_QUERY,
    variables,
    values.as === undefined ? undefined : await fetchDemoToken(values.as, readSettings()),
  )
  if (values.json) console.log(JSON.stringify(answer, null, 2))
  else {
    for (const { message } of answer.errors ?? []) console.error(message)
    if (answer.errors?.some(({ extensions }) => extensions?.masked)) console.error(`Request id: ${requestId}`)
    if (answer.data?.repairOptions) console.log(toTables(answer.data.repairOptions, process.stdout.columns ?? 140))
  }
  return answer.errors === undefined && answer.data?.repairOptions?.__typename === 'RepairOptions' ? 0 : 1
}

process.exitCode = await ask().catch((error: unknown) => {
  if (error instanceof ServerProblem || error instanceof TokenProblem || error instanceof SettingProblem)
    console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${USAGE}`)
  else throw error
  return 1
})
