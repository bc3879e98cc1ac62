/** What is wrong with a capability that somebody wants to declare or withdraw, as the database judged it. */
export interface CapabilityProblem {
  code:
    | 'FORBIDDEN'
    | 'FOREIGN_SITE'
    | 'UNKNOWN_SITE'
    | 'UNKNOWN_SYSTEM'
    | 'OUT_OF_RANGE'
    | 'TOO_LONG'
    | 'UNKNOWN_CAPABILITY'
    | 'FOREIGN_CAPABILITY'
    | 'NOT_DECLARED'
    | 'CONFLICT'
  field: 'site' | 'system' | 'levels' | 'workKinds' | 'scope' | 'note' | null
  presentVersion: number | null
}

interface Explained {
  /** Path of the argument. */
  field: string[] | null
  code: 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID' | 'WRONG_STATE' | 'CONFLICT'
  message: string
  presentVersion?: number
}

export function explainCapabilityProblem({ code, field, presentVersion }: CapabilityProblem): Explained {
  const path = field === null ? null : ['input', field]
  switch (code) {
    case 'FORBIDDEN':
      return { field: null, code, message: 'You may declare capabilities of no site.' }
    case 'FOREIGN_SITE':
      return { field: path, code: 'FORBIDDEN', message: 'Another organisation answers for this site, or none does.' }
    case 'UNKNOWN_SITE':
      return { field: path, code: 'NOT_FOUND', message: 'There is no such site with a work center on record.' }
    case 'UNKNOWN_SYSTEM':
      return {
        field: path,
        code: 'NOT_FOUND',
        message: 'There is no such system on record: find its id with systems(search:).',
      }
    case 'OUT_OF_RANGE':
      return { field: path, code: 'INVALID', message: `${field} holds a value that there is not.` }
    case 'TOO_LONG':
      return { field: path, code: 'INVALID', message: 'note has at most 2000 characters.' }
    case 'UNKNOWN_CAPABILITY':
      return { field: ['id'], code: 'NOT_FOUND', message: 'There is no such capability.' }
    case 'FOREIGN_CAPABILITY':
      return { field: ['id'], code: 'FORBIDDEN', message: 'Another organisation declared this capability.' }
    case 'NOT_DECLARED':
      return {
        field: ['id'],
        code: 'WRONG_STATE',
        message: 'This record comes from public sources: only what was declared can be withdrawn.',
      }
    case 'CONFLICT':
      return {
        field: ['expectedVersion'],
        code,
        message: `The capability was declared anew since: it is at version ${presentVersion} now.`,
        ...(presentVersion !== null && { presentVersion }),
      }
  }
}
