import { toCount, toDay, toWords } from '../parts/words.ts'
import type { Question } from './question.ts'

/** Names of what the question holds codes of, where they are known. */
export interface NamesInQuestion {
  readonly place?: string | undefined
}

/**
 * A question in words, in the order in which people say it: `T-AKE 8 · INDOPACOM · overhaul, docking · from Yokohama`. What is not
 * asked is not said; '' where nothing is asked.
 */
export function toSentence(question: Question, { place = question.place }: NamesInQuestion = {}): string {
  const { system, theater, at } = question
  const whatIf = toWhatIfWords(question)
  const parts = [
    system,
    theater,
    toWorkWords(question).join(', '),
    at !== '' ? `from ${toPosition(at)}` : place !== '' ? `from ${place}` : '',
    question.ready === '' ? '' : `ready ${toDayOrAsIs(question.ready)}`,
    question.by === '' ? '' : `needed by ${toDayOrAsIs(question.by)}`,
    question.owner === '' ? '' : `owned by ${question.owner}`,
    question.evidence === '' ? '' : `evidence ${say(question.evidence)} or stronger`,
    toShipWords(question).join(', '),
    whatIf === '' ? '' : `what if: ${whatIf}`,
    question.order.length === 0 ? '' : `by ${question.order.map(say).join(', then ')}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

const toWorkWords = ({ kind, part, level, docking, days }: Question): string[] => [
  ...(kind === '' ? [] : [say(kind)]),
  ...(part === 'COMPONENTS' ? ['components only'] : part === '' || part === 'WHOLE' ? [] : [say(part)]),
  ...(level === '' ? [] : [`${say(level)} level`]),
  ...(docking ? ['docking'] : []),
  ...(days === '' ? [] : [/^\d+$/.test(days) ? toCount(Number(days), 'day') : `${days} days`]),
]

const toShipWords = ({ homeport, deployed, operator, homeportChange, forwardSince, hostile }: Question): string[] => [
  ...(homeport === '' ? [] : [`homeport ${homeport}`]),
  ...(deployed === '' ? [] : [deployed === 'yes' ? 'deployed' : 'not deployed']),
  ...(operator === '' ? [] : [`operated by ${operator}`]),
  ...(homeportChange === '' ? [] : [`homeport changes ${homeportChange}`]),
  ...(forwardSince === '' ? [] : [`forward deployed since ${forwardSince}`]),
  ...(hostile ? ['damage from hostile action'] : []),
]

/** What is assumed and not so today: `MALACCA shut, no access to KOR`; '' where nothing is. */
export function toWhatIfWords({ shut, noAccess, closed }: Question): string {
  const words = [
    ...(shut.length === 0 ? [] : [`${shut.join(' and ')} shut`]),
    ...(noAccess.length === 0 ? [] : [`no access to ${noAccess.join(' and ')}`]),
    ...(closed.length === 0 ? [] : [`${closed.join(' and ')} closed`]),
  ]
  return words.join(', ')
}

const say = (value: string): string => toWords(value).toLowerCase()

/** What is no day is said as it was typed: the network says what is wrong with it. */
const toDayOrAsIs = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? toDay(day) : day

/** `1.2,-103.8` as "1.2° N, 103.8° W"; what is no position as it is. */
export function toPosition(at: string): string {
  const [latitude = NaN, longitude = NaN] = at.split(',').map(Number)
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return at
  return `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`
}
