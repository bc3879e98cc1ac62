import type { RepairRequestAction, RepairRequestState, RequestFactsFragment } from '../generated/operations.ts'
import type { Request } from './request.ts'

/** Where requests stand, in the order in which they come to it. */
export const STATES: readonly RepairRequestState[] = [
  'REQUESTED',
  'ACCEPTED',
  'COUNTERED',
  'CONFIRMED',
  'INDUCTED',
  'COMPLETED',
  'DECLINED',
  'CANCELLED',
  'LAPSED',
]

export const stateWords: Readonly<Record<RepairRequestState, string>> = {
  REQUESTED: 'Requested',
  ACCEPTED: 'Accepted',
  COUNTERED: 'Other days offered',
  DECLINED: 'Declined',
  CANCELLED: 'Cancelled',
  LAPSED: 'Lapsed',
  CONFIRMED: 'Confirmed',
  INDUCTED: 'Work has begun',
  COMPLETED: 'Completed',
}

/** What it means for the bay. */
export const stateMeanings: Readonly<Record<RepairRequestState, string>> = {
  REQUESTED: 'The bay is held until the partner has answered and staff have confirmed.',
  ACCEPTED: 'The partner takes it. The bay is held until staff confirm.',
  COUNTERED: 'The partner offers other days. The bay is held on them until staff confirm.',
  DECLINED: 'The partner said no. The bay is free again.',
  CANCELLED: 'Staff took it back. The bay is free again.',
  LAPSED: 'The hold ran out before it was confirmed. The bay is free again.',
  CONFIRMED: 'The bay is reserved.',
  INDUCTED: 'The work is under way.',
  COMPLETED: 'The work has ended, and counts in turnaround for those who may see this request.',
}

/** What was done, as history tells it. */
export const doneWords: Readonly<Record<RepairRequestAction, string>> = {
  REQUEST: 'Asked for',
  ACCEPT: 'Accepted',
  COUNTER: 'Offered other days',
  DECLINE: 'Declined',
  CONFIRM: 'Confirmed',
  CANCEL: 'Cancelled',
  RECORD_INDUCTION: 'Recorded that the work began',
  RECORD_COMPLETION: 'Recorded that the work ended',
  LAPSE: 'The hold ran out',
}

/** " by Hanwha Ocean", " by staff of usindopacom"; empty where time alone did it. */
export function toDoer(organisation: string | null, partner: Request['partner']): string {
  if (organisation === null) return ''
  return organisation === partner?.id ? ` by ${partner.name ?? organisation}` : ` by staff of ${organisation}`
}

/** What was done last: "Declined by Hanwha Ocean." */
export function toLastDeed({ history, partner }: Pick<Request, 'history' | 'partner'>): string {
  const last = history?.at(-1)
  return last === undefined ? '' : `${doneWords[last.step]}${toDoer(last.organisation, partner)}.`
}

const stepWords: Readonly<Record<RepairRequestAction, string>> = {
  REQUEST: 'ask',
  ACCEPT: 'accept',
  COUNTER: 'offer other days',
  DECLINE: 'decline',
  CONFIRM: 'confirm',
  CANCEL: 'cancel',
  RECORD_INDUCTION: 'record the induction',
  RECORD_COMPLETION: 'record the completion',
  LAPSE: 'lapse',
}

/** Who has the next word in each state; null: nobody, it is over. */
const waitsFor: Readonly<Record<RepairRequestState, 'the partner' | 'staff' | null>> = {
  REQUESTED: 'the partner',
  ACCEPTED: 'staff',
  COUNTERED: 'staff',
  CONFIRMED: 'the partner',
  INDUCTED: 'the partner',
  DECLINED: null,
  CANCELLED: null,
  LAPSED: null,
  COMPLETED: null,
}

type Standing = Pick<RequestFactsFragment, 'state' | 'possibleSteps'>

/** Steps that take a request back, which is nobody's next step while it goes on. */
const AWAY: readonly RepairRequestAction[] = ['CANCEL', 'DECLINE']

/** Whether it waits for whoever asks. */
export const isYourTurn = ({ state, possibleSteps }: Standing): boolean =>
  state !== null && waitsFor[state] !== null && (possibleSteps ?? []).some((step) => !AWAY.includes(step))

/** "You: accept, offer other days or decline", "Waits for staff", "Nothing more". */
export function toNextStep(request: Standing): string {
  const { state, possibleSteps } = request
  if (state === null) return 'unknown'
  const who = waitsFor[state]
  if (who === null) return 'Nothing more'
  if (!isYourTurn(request)) return `Waits for ${who}`
  return `You: ${toAlternatives((possibleSteps ?? []).map((step) => stepWords[step]))}`
}

const toAlternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const MINUTE_MS = 60_000

/** "2 days 3 h", "5 h 12 min", "40 min"; null where it is over. Whole minutes, rounded down, so that nobody relies on one too many. */
export function toTimeLeft(until: Date, now: Date): string | null {
  const minutes = Math.floor((until.getTime() - now.getTime()) / MINUTE_MS)
  if (minutes < 0) return null
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'} ${hours} h`
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`
}

type Subject = Pick<RequestFactsFragment, 'system' | 'asset'>

/** "USNS Wally Schirra (T-AKE 8)", or the system where no ship or aircraft is named. */
export function toSubjectWords({ system, asset }: Subject): string {
  const number = asset?.hullNumber ?? asset?.tailNumber
  if (asset?.name != null) return number == null ? asset.name : `${asset.name} (${number})`
  return number ?? system?.designation ?? system?.name ?? system?.id ?? 'unknown'
}
