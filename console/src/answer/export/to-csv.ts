import type {
  ExcludedFactsFragment,
  FindingFactsFragment,
  OptionFactsFragment,
  SourceFactsFragment,
} from '../../generated/operations.ts'
import type { Question } from '../../question/question.ts'
import { toSentence, toWhatIfWords } from '../../question/to-sentence.ts'
import { countOpenPoints } from '../measures.ts'
import type { WholeAnswer } from './load-whole.ts'

type Cell = string | number | null | undefined

const MANY = ' | '

/**
 * An answer as a table in the form of RFC 4180: a row for each option, by rank, and for each excluded site. Unknown is empty; days are
 * YYYY-MM-DD. It begins with a byte order mark, without which spreadsheets take it for Latin-1.
 */
export function toCsv({ answer, options, excluded }: WholeAnswer, question: Question): string {
  // In every row, for rows are copied out of tables: what was asked, and whether it is about today.
  const context = [toSentence(question), toWhatIfWords(question), answer.judgedOn, answer.asOf]
  const rows = [
    [...columns, 'asked', 'what if', 'judged on', 'facts read at'],
    ...options.map((option) => [...toOptionCells(option), ...context]),
    ...excluded.map((site) => [...toExcludedCells(site), ...context]),
  ]
  return `\u{FEFF}${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`
}

const columns = [
  'outcome',
  'rank',
  'site id',
  'site',
  'country',
  'latitude',
  'longitude',
  'operators',
  'level',
  'levels on record',
  'evidence',
  'evidence as of',
  'evidence note',
  'evidence sources',
  'earliest induction',
  'expected completion',
  'provenance of the dates',
  'commitment of the dates',
  'figures published at',
  'work center',
  'slack days',
  'turnaround days',
  'turnaround basis',
  'turnaround cases',
  'transit mode',
  'transit days',
  'transit km',
  'transit via',
  'dock fit',
  'dock',
  'distinctions',
  'open points',
  'findings',
  'facts',
  'cleared by',
  'law',
  'finding sources',
] as const

const toPlaceCells = ({ site }: Pick<OptionFactsFragment, 'site'>): Cell[] => [
  site.id,
  site.name,
  site.country?.name,
  site.latitude,
  site.longitude,
]

const toOptionCells = (option: OptionFactsFragment): Cell[] => [
  option.verdict,
  option.rank,
  ...toPlaceCells(option),
  option.operators.map(({ id, name }) => name ?? id).join(MANY),
  option.level,
  option.levels.join(MANY),
  option.evidence,
  option.evidenceAsOf,
  option.evidenceNote,
  option.evidenceSources.map(toSource).join(MANY),
  option.earliestInduction,
  option.expectedCompletion,
  option.slot?.provenance,
  option.slot?.commitment,
  option.slot?.publishedAt,
  option.slot?.workCenterName,
  option.slackDays,
  option.turnaround?.days,
  option.turnaround?.basis,
  option.turnaround?.sampleSize,
  option.transit?.mode,
  option.transit?.days,
  option.transit?.distanceKm,
  option.transit?.via.join(MANY),
  option.dockFit?.verdict,
  option.dockFit?.dock,
  option.distinctions.join(MANY),
  countOpenPoints(option),
  ...toFindingCells(option.findings),
]

/** What only options have is empty; the cells stand under the same titles. */
function toExcludedCells({ site, findings }: ExcludedFactsFragment): Cell[] {
  const place = toPlaceCells({ site })
  const found = toFindingCells(findings)
  const between = columns.length - 2 - place.length - found.length
  return ['EXCLUDED', null, ...place, ...Array<Cell>(between).fill(null), ...found]
}

/** In each cell the findings in the same order, so that a fact is found by the place of its finding. */
const toFindingCells = (findings: readonly FindingFactsFragment[]): Cell[] => [
  findings.map(({ effect, code, message }) => `${effect} ${code}: ${message}`).join(MANY),
  findings.map(({ fact }) => fact).join(MANY),
  findings.map(({ clearedBy }) => clearedBy ?? '').join(MANY),
  findings.map(({ rule }) => rule?.cite ?? '').join(MANY),
  findings.map(({ source }) => (source === null ? '' : toSource(source))).join(MANY),
]

const toSource = ({ title, publisher, year, url, confidence }: SourceFactsFragment): string =>
  `${[title, publisher, year, url].filter((part) => part != null).join(', ')} [${confidence}]`

/**
 * What spreadsheets would run as a formula is kept as text by an apostrophe, behind blanks and in full width too; numbers are no formulas.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const toText = (cell: Cell): string =>
  typeof cell === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : String(cell ?? '')

export function toField(cell: Cell): string {
  const text = toText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
