/** Why a write was refused. The codes are those of `ErrorCode` in the schema that all share. */
export type ErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'OVERLAPS'
  | 'NO_CAPACITY'
  | 'ILLUSTRATIVE_FIGURES'
  | 'WRONG_STATE'
  | 'LIMIT_REACHED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IN_PROGRESS'

export interface UserError {
  /** Path of the argument: `['input', 'from']`. Null: the call as a whole. */
  field: string[] | null
  code: ErrorCode
  message: string
  /** With CONFLICT: the version that the record has now. */
  presentVersion?: number | null
}
