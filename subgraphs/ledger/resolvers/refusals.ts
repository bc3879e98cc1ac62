import type { ErrorCode, UserError } from '../../platform/user-error.ts'
import type { WebhookOutcome } from '../data/webhooks.ts'
import type { InputProblem } from '../domain/webhook-input.ts'

const MESSAGES = {
  NOT_FOUND: 'There is no such webhook, or none that you may see.',
  FORBIDDEN: 'This needs webhooks:write, and an organisation to which the webhook belongs.',
  TOO_MANY: 'An organisation has 20 webhooks at most.',
  TOO_SOON: 'A test was sent less than two seconds ago.',
} as const

const CODES: Readonly<Record<keyof typeof MESSAGES, ErrorCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  TOO_MANY: 'LIMIT_REACHED',
  TOO_SOON: 'LIMIT_REACHED',
}

/** The answer of a write that was refused. */
export const refuseFor = (
  reason: keyof typeof MESSAGES,
  field: string[] | null = reason === 'NOT_FOUND' ? ['id'] : null,
): { userErrors: UserError[] } => ({ userErrors: [{ field, code: CODES[reason], message: MESSAGES[reason] }] })

/** The answer of a write whose input does not mean anything; null where it does. */
export const refuseInput = (problems: readonly InputProblem[]): { userErrors: UserError[] } | null =>
  problems.length === 0
    ? null
    : { userErrors: problems.map(({ field, message }) => ({ field: ['input', field], code: 'INVALID', message })) }

/** The answer of a write on a webhook that is not as it was expected; null where it was written. */
export function refuseOutcome(outcome: WebhookOutcome): { userErrors: UserError[] } | null {
  switch (outcome.outcome) {
    case 'WRITTEN':
      return null
    case 'NOT_FOUND':
      return refuseFor('NOT_FOUND')
    case 'CONFLICT': {
      const { presentVersion } = outcome
      const message = `The webhook has version ${presentVersion} by now: read it again.`
      return { userErrors: [{ field: ['expectedVersion'], code: 'CONFLICT', message, presentVersion }] }
    }
  }
}
