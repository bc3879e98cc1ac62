import type { UserError } from '../platform/user-error.ts'
import type { StepAnswer } from './data/request-steps.ts'
import type { FieldProblem } from './domain/check-repair-request.ts'
import { listStatesBefore, REQUEST_STEPS, type StepName } from './domain/request-steps.ts'

export const toInvalid = ({ field, message }: FieldProblem): UserError => ({
  field: ['input', field],
  code: 'INVALID',
  message,
})

/** What the functions find wrong that was not seen before they ran, most of it because of the work center. */
const REASONS: Readonly<Record<string, FieldProblem>> = {
  ORGANISATION: { field: 'workCenter', message: 'workCenter: nobody is on record who answers for it.' },
  DOCKING: { field: 'work', message: 'work: this work center is no dock.' },
  IN_THE_PAST: { field: 'from', message: 'from: today or later.' },
  IN_THE_FUTURE: { field: 'on', message: 'on: today or earlier.' },
  BEFORE_INDUCTION: { field: 'on', message: 'on: no earlier than the induction.' },
}

/** What a request names and no record has. */
const MISSING: Readonly<Record<string, Pick<UserError, 'field' | 'message'>>> = {
  WORK_CENTER: { field: ['input', 'workCenter'], message: 'There is no such work center on record.' },
  SYSTEM: { field: ['input', 'system'], message: 'There is no such system on record.' },
  ASSET: { field: ['input', 'asset'], message: 'There is no such asset on record.' },
}

const HIDDEN = { field: ['id'], message: 'There is no such request, or none that you may see.' }

const WHO = {
  STAFF: 'This step is for staff of the theater.',
  PARTNER: 'This step is for the partner that answers for the work center.',
  NETWORK: 'This step is nobody’s.',
} as const

/**
 * Why a step was refused, in words for whoever asked for it.
 * @param step null for the request itself
 */
export function toRefusal(step: StepName | null, answer: StepAnswer): UserError {
  const { outcome, reason, lackingOn, version, state } = answer
  const of = step === null ? ['input', 'workCenter'] : ['id']
  switch (outcome) {
    case 'NOT_FOUND':
      return { ...(MISSING[reason ?? ''] ?? HIDDEN), code: outcome }
    case 'FORBIDDEN': {
      const who = REQUEST_STEPS.find((row) => row.step === step)?.who ?? 'STAFF'
      return { field: of, code: outcome, message: WHO[who] }
    }
    case 'CONFLICT':
      return {
        field: ['expectedVersion'],
        code: outcome,
        message: 'The request has changed since: read it again.',
        presentVersion: version,
      }
    case 'WRONG_STATE': {
      const states = step === null ? [] : listStatesBefore(step)
      return {
        field: of,
        code: outcome,
        message: `The request is ${state}; this step is possible from ${states.join(' or ')}.`,
      }
    }
    case 'ILLUSTRATIVE_FIGURES':
      return {
        field: of,
        code: outcome,
        message: 'What is published there is generated, to show what is done with such figures: never plan by it.',
      }
    case 'NO_CAPACITY':
      return { field: ['input', 'from'], code: outcome, message: `On ${lackingOn} no bay is free by figures in force.` }
    case 'INVALID': {
      const problem = REASONS[reason ?? '']
      if (problem !== undefined) return toInvalid(problem)
      break
    }
    case 'DONE':
  }
  throw new Error(`A step of a repair request answered ${JSON.stringify(answer)}.`)
}
