/** What came of sending one message. */
export type AttemptResult =
  /** An answer came; what it says besides its status is not read. */
  { kind: 'ANSWERED'; status: number } | { kind: 'FAILED'; reason: FailureReason }

export type FailureReason =
  'NO_ADDRESS' | 'FORBIDDEN_ADDRESS' | 'REFUSED' | 'TIMEOUT' | 'CERTIFICATE' | 'CONNECTION' | 'NOT_ALLOWED'

const WORDS: Readonly<Record<FailureReason, string>> = {
  NO_ADDRESS: 'The host name has no address.',
  FORBIDDEN_ADDRESS: 'The host name leads to an address that messages are not sent to.',
  REFUSED: 'The connection was refused.',
  TIMEOUT: 'There was no answer in time.',
  CERTIFICATE: 'The certificate is not valid for this host.',
  CONNECTION: 'The connection broke.',
  NOT_ALLOWED: 'The address is not one that messages are sent to.',
}

export const isSuccess = (result: AttemptResult): boolean =>
  result.kind === 'ANSWERED' && result.status >= 200 && result.status < 300

/** What went wrong, in words of ours; null where nothing did. Nothing of the answer is in it. */
export function toFailure(result: AttemptResult): string | null {
  if (result.kind === 'FAILED') return WORDS[result.reason]
  if (isSuccess(result)) return null
  const { status } = result
  if (status === 410) return 'The address answered 410: it is gone.'
  return status >= 300 && status < 400
    ? `The address answered ${status}: redirects are not followed.`
    : `The address answered ${status}.`
}
