import { noQuestion, type Question } from './question.ts'

/** Where a field of the API's input stands in the question, and what people call it. */
const fields: Readonly<Record<string, { key: keyof Question; words: string }>> = {
  system: { key: 'system', words: 'System' },
  theater: { key: 'theater', words: 'Theater' },
  owner: { key: 'owner', words: 'Owner' },
  level: { key: 'level', words: 'Level of work' },
  'work.kind': { key: 'kind', words: 'Kind of work' },
  'work.part': { key: 'part', words: 'Part' },
  'work.plannedDays': { key: 'days', words: 'Planned days' },
  'work.docking': { key: 'docking', words: 'Docking' },
  'work.hostileDamage': { key: 'hostile', words: 'Hostile damage' },
  origin: { key: 'place', words: 'Origin' },
  'origin.place': { key: 'place', words: 'Origin' },
  'origin.latitude': { key: 'at', words: 'Latitude of the origin' },
  'origin.longitude': { key: 'at', words: 'Longitude of the origin' },
  readyOn: { key: 'ready', words: 'Ready on' },
  neededBy: { key: 'by', words: 'Needed by' },
  minimumEvidence: { key: 'evidence', words: 'Weakest evidence' },
  'vessel.homeport': { key: 'homeport', words: 'Homeport' },
  'vessel.deployed': { key: 'deployed', words: 'Deployed' },
  'vessel.operator': { key: 'operator', words: 'Operator of the ship' },
  'vessel.plannedHomeportChange': { key: 'homeportChange', words: 'Planned change of homeport' },
  'vessel.forwardDeployedSince': { key: 'forwardSince', words: 'Forward deployed since' },
  'assume.straitsShut': { key: 'shut', words: 'Straits shut' },
  'assume.countriesWithoutAccess': { key: 'noAccess', words: 'Countries without access' },
  'assume.sitesClosed': { key: 'closed', words: 'Sites closed' },
  orderBy: { key: 'order', words: 'Order' },
}

/** `assume.straitsShut.0` is about the list. */
const findField = (path: string) => fields[path.replace(/(\.\d+|\[\d+\])$/, '')]

/** `work.plannedDays` as "Planned days"; a path without words of its own, as it is. */
export const toFieldWords = (path: string): string => findField(path)?.words ?? path

const toQuestionKey = (path: string): keyof Question | undefined => findField(path)?.key

/** The question with what can be given in place of what cannot. Of a list, what can be given stays. */
export function toCorrected(
  question: Question,
  path: string,
  candidate: string,
  candidates: readonly string[] = [candidate],
): Question {
  const key = toQuestionKey(path)
  if (key === undefined) return question
  const given = question[key]
  if (typeof given !== 'object') return { ...question, [key]: candidate }
  return { ...question, [key]: [...new Set([...given.filter((item) => candidates.includes(item)), candidate])] }
}

/**
 * The question without what cannot be given; null where there is no question without it. Of a list, only the entry goes that the path
 * names, or else all that are no candidates.
 */
export function toWithout(question: Question, path: string, candidates: readonly string[] = []): Question | null {
  const key = toQuestionKey(path)
  if (key === undefined || key === 'system' || key === 'theater') return null
  const given = question[key]
  if (typeof given !== 'object') return { ...question, [key]: noQuestion[key] }
  const entry = /(\d+)\]?$/.exec(path)?.[1]
  const stays = (item: string, index: number): boolean =>
    entry === undefined ? candidates.includes(item) : index !== Number(entry)
  return { ...question, [key]: given.filter(stays) }
}
