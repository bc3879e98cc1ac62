import type { RepairOptionsInput } from '../generated/operations.ts'
import { readSearch, writeSearch } from './address.ts'

/**
 * The question as the page's address holds it, so that back and forward work and a link can be sent. Every value is text as
 * it was typed; what is empty is left out. Dates are YYYY-MM-DD.
 */
export interface Question {
  readonly system: string
  readonly theater: string
  readonly owner: string
  readonly level: string
  readonly kind: string
  readonly part: string
  readonly days: string
  readonly docking: boolean
  readonly hostile: boolean
  /** A code or a name of a place; or `at`, a position as `latitude,longitude`. */
  readonly place: string
  readonly at: string
  readonly ready: string
  readonly by: string
  readonly evidence: string
  readonly homeport: string
  readonly deployed: '' | 'yes' | 'no'
  readonly operator: string
  readonly homeportChange: string
  readonly forwardSince: string
  /** What if: ids of straits, ISO 3166-1 alpha-3 codes of countries, ids of sites. */
  readonly shut: readonly string[]
  readonly noAccess: readonly string[]
  readonly closed: readonly string[]
  readonly order: readonly string[]
  /** What is looked at, not asked: sites that are compared (four at most), and the one that is marked on map and table. */
  readonly compare: readonly string[]
  readonly site: string
}

export const noQuestion: Question = {
  system: '',
  theater: '',
  owner: '',
  level: '',
  kind: '',
  part: '',
  days: '',
  docking: false,
  hostile: false,
  place: '',
  at: '',
  ready: '',
  by: '',
  evidence: '',
  homeport: '',
  deployed: '',
  operator: '',
  homeportChange: '',
  forwardSince: '',
  shut: [],
  noAccess: [],
  closed: [],
  order: [],
  compare: [],
  site: '',
}

/** The address's search part, without the question mark, keys in the order of `Question`; '' for no question. */
export const toSearch = (question: Question): string => writeSearch(question)

/** Whatever the address holds: unknown keys are left out, and what is no value of a key is asked as it is, so that the network says what is wrong. */
export const readQuestion = (search: string): Question => readSearch(search, noQuestion)

/** Whether there is enough to ask. */
export const isAskable = ({ system, theater }: Question): boolean => system !== '' && theater !== ''

/** Whether it asks what would be, not what is. */
export const isWhatIf = ({ shut, noAccess, closed }: Question): boolean =>
  shut.length + noAccess.length + closed.length > 0

/** The question as the network takes it. What the address made up goes as it is, and is refused there with what could be given. */
export function toInput(question: Question): RepairOptionsInput {
  const orNone = (value: string): string | undefined => (value === '' ? undefined : value)
  const orEmpty = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list)
  const orNothing = <Part extends object>(part: Part): Part | undefined =>
    Object.values(part).every((value) => value === undefined) ? undefined : part
  // What is no number goes as it is: left out, it would be answered as if it had not been asked.
  const orAsIs = (text: string): number | string =>
    text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
  const [latitude, longitude] = question.at.split(',').map(orAsIs)
  const input: { [Key in keyof RepairOptionsInput]: unknown } = {
    system: question.system,
    theater: question.theater,
    owner: orNone(question.owner),
    level: orNone(question.level),
    work: orNothing({
      kind: orNone(question.kind),
      part: orNone(question.part),
      plannedDays: question.days === '' ? undefined : orAsIs(question.days),
      docking: question.docking || undefined,
      hostileDamage: question.hostile || undefined,
    }),
    origin:
      question.at !== '' ? { latitude, longitude } : question.place !== '' ? { place: question.place } : undefined,
    readyOn: orNone(question.ready),
    neededBy: orNone(question.by),
    minimumEvidence: orNone(question.evidence),
    vessel: orNothing({
      homeport: orNone(question.homeport),
      deployed: question.deployed === '' ? undefined : question.deployed === 'yes',
      operator: orNone(question.operator),
      plannedHomeportChange: orNone(question.homeportChange),
      forwardDeployedSince: orNone(question.forwardSince),
    }),
    assume: orNothing({
      straitsShut: orEmpty(question.shut),
      countriesWithoutAccess: orEmpty(question.noAccess),
      sitesClosed: orEmpty(question.closed),
    }),
    orderBy: orEmpty(question.order),
  }
  return input as RepairOptionsInput
}
