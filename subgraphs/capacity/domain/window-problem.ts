import { MAX_SPAN_DAYS } from './day-span.ts'
import { MAX_BAYS } from './problem.ts'

/** What is wrong with a window that somebody wants to write, as the database judged it. */
export interface WindowProblem {
  /** Of the window in the call, as the line of a file. */
  place: number
  code:
    | 'FORBIDDEN'
    | 'FOREIGN_WORK_CENTER'
    | 'UNKNOWN_WORK_CENTER'
    | 'UNKNOWN_WINDOW'
    | 'ILLUSTRATIVE'
    | 'WITHDRAWN'
    | 'CONFLICT'
    | 'NAMED_TWICE'
    | 'REQUIRED'
    | 'OUT_OF_RANGE'
    | 'ENDS_BEFORE_START'
    | 'TOO_LONG'
    | 'ONE_BAY_AT_A_DOCK'
    | 'IN_THE_PAST'
    | 'OVERLAPS'
  /** The figure that is wrong. Null: the window as a whole. */
  field: WindowField | null
  presentVersion: number | null
}

type WindowField = 'from' | 'to' | 'bays' | 'commitment' | 'expiresOn'

/** A problem as it is told: the argument, a code that the API has, and words. */
export interface Explained {
  field: WindowField | 'id' | 'workCenter' | 'expectedVersion' | null
  code: 'FORBIDDEN' | 'NOT_FOUND' | 'ILLUSTRATIVE_FIGURES' | 'WRONG_STATE' | 'CONFLICT' | 'INVALID' | 'OVERLAPS'
  message: string
  presentVersion?: number
}

const RANGES: Record<WindowField, string> = {
  from: 'from is a day in a year from 1 to 9999.',
  to: 'to is a day in a year from 1 to 9999.',
  bays: `bays is a whole number from 1 to ${MAX_BAYS}.`,
  commitment: 'commitment is FIRM or TENTATIVE.',
  expiresOn: 'expiresOn is a day in a year from 1 to 9999.',
}

/** Says a problem in words, which tell nothing of other windows: they may be somebody else's. */
export function explainWindowProblem({ code, field, presentVersion }: WindowProblem): Explained {
  switch (code) {
    case 'FORBIDDEN':
      return { field: null, code, message: 'You may publish capacity for no work center.' }
    case 'FOREIGN_WORK_CENTER':
      return {
        field: 'workCenter',
        code: 'FORBIDDEN',
        message: 'Another organisation answers for this work center.',
      }
    case 'UNKNOWN_WORK_CENTER':
      return { field: 'workCenter', code: 'NOT_FOUND', message: 'There is no such work center.' }
    case 'UNKNOWN_WINDOW':
      return { field: 'id', code: 'NOT_FOUND', message: 'There is no such window, or none that you may see.' }
    case 'ILLUSTRATIVE':
      return {
        field: 'id',
        code: 'ILLUSTRATIVE_FIGURES',
        message: 'These figures are generated: publish your own, and they give way.',
      }
    case 'WITHDRAWN':
      return { field: 'id', code: 'WRONG_STATE', message: 'This window was withdrawn: publish a new one.' }
    case 'CONFLICT':
      return {
        field: 'expectedVersion',
        code,
        message: `The window has changed since: it is at version ${presentVersion} now.`,
        ...(presentVersion !== null && { presentVersion }),
      }
    case 'NAMED_TWICE':
      return { field: 'id', code: 'INVALID', message: 'This window is named twice.' }
    case 'REQUIRED':
      return { field, code: 'INVALID', message: `${field} is missing.` }
    case 'OUT_OF_RANGE':
      return { field, code: 'INVALID', message: RANGES[field ?? 'from'] }
    case 'ENDS_BEFORE_START':
      return { field, code: 'INVALID', message: 'to is a day after from.' }
    case 'TOO_LONG':
      return { field, code: 'INVALID', message: `to is at most ${MAX_SPAN_DAYS} days after from.` }
    case 'ONE_BAY_AT_A_DOCK':
      return { field, code: 'INVALID', message: 'A dock takes one job at a time: bays is 1.' }
    case 'IN_THE_PAST':
      return { field, code: 'INVALID', message: 'expiresOn is today or later, in UTC.' }
    case 'OVERLAPS':
      return {
        field,
        code,
        message: 'Another window of this work center holds some of these days: revise or withdraw it first.',
      }
  }
}

/** Days that the database's calendar does not have: it has no year 0, and cannot be asked about one. */
export const findUnknownDays = (figures: {
  from?: string | null
  to?: string | null
  expiresOn?: string | null
}): WindowProblem[] =>
  (['from', 'to', 'expiresOn'] as const).flatMap((field) => {
    const day = figures[field]
    return day != null && day < '0001' ? [{ place: 1, code: 'OUT_OF_RANGE', field, presentVersion: null } as const] : []
  })
