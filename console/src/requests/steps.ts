import {
  AcceptRepairRequestDocument,
  CancelRepairRequestDocument,
  ConfirmRepairRequestDocument,
  CounterRepairRequestDocument,
  DeclineRepairRequestDocument,
  RecordCompletionDocument,
  RecordInductionDocument,
  type RepairRequestAction,
  type StepOutcomeFragment,
} from '../generated/operations.ts'
import type { TypedDocument } from '../../../client/network-client.ts'
import { addDays, toToday } from '../parts/days.ts'
import type { FieldName } from './request-fields.tsx'

export type StepDocument = TypedDocument<
  Record<string, StepOutcomeFragment | null>,
  { idempotencyKey: string; id: string; expectedVersion: number; input?: unknown }
>

/** A step as somebody takes it: what the button says, what comes of it, and what has to be said with it. */
export interface Step {
  readonly label: string
  readonly explains: string
  readonly fields: readonly FieldName[]
  readonly document: StepDocument
}

/** Steps that somebody can take; asking is not one of them, and time lets requests lapse. */
export const steps: Readonly<Partial<Record<RepairRequestAction, Step>>> = {
  ACCEPT: {
    label: 'Accept',
    explains: 'You take it as it was asked for. The bay stays held until staff confirm.',
    fields: [],
    document: AcceptRepairRequestDocument,
  },
  COUNTER: {
    label: 'Offer other days',
    explains: 'The hold moves to these days, and lasts as long as before. Staff confirm them or take the request back.',
    fields: ['from', 'to', 'note'],
    document: CounterRepairRequestDocument as StepDocument,
  },
  CONFIRM: {
    label: 'Confirm',
    explains: 'The bay is reserved on these days, and no longer lapses.',
    fields: [],
    document: ConfirmRepairRequestDocument,
  },
  RECORD_INDUCTION: {
    label: 'Record that the work began',
    explains: 'From then on the request can no longer be taken back.',
    fields: ['on'],
    document: RecordInductionDocument as StepDocument,
  },
  RECORD_COMPLETION: {
    label: 'Record that the work ended',
    explains: 'Reserved days after it are free again, and the case counts in turnaround.',
    fields: ['on', 'growth'],
    document: RecordCompletionDocument as StepDocument,
  },
  DECLINE: {
    label: 'Decline',
    explains: 'You say no. The bay is free again, and nobody can go back on it.',
    fields: ['reason'],
    document: DeclineRepairRequestDocument as StepDocument,
  },
  CANCEL: {
    label: 'Cancel the request',
    explains: 'You take the request back. The bay is free again, and nobody can go back on it.',
    fields: ['reason'],
    document: CancelRepairRequestDocument as StepDocument,
  },
}

/** What a form begins with: the days as they are, today for what is recorded. */
export const toFirstEntry = ({
  from,
  to,
}: {
  from: string | null
  to: string | null
}): Readonly<Record<FieldName, string>> => ({
  from: from ?? toToday(),
  to: to ?? addDays(toToday(), 1),
  on: toToday(),
  note: '',
  reason: '',
  growth: '',
})
