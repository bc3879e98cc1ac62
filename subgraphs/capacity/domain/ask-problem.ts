/** Why nobody was asked for newer figures, as the database judged it. */
export interface AskProblem {
  code: 'FORBIDDEN' | 'UNKNOWN_SITE' | 'FOREIGN_SITE' | 'NOBODY' | 'TOO_LONG' | 'OPEN'
  /** Of the ask that is open: ISO 8601, in UTC. */
  askedAt: string | null
}

interface Explained {
  field: string[] | null
  code: 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID' | 'WRONG_STATE'
  message: string
}

export function explainAskProblem({ code, askedAt }: AskProblem): Explained {
  const field = ['input', 'site']
  switch (code) {
    case 'FORBIDDEN':
      return { field: null, code, message: "Staff of the site's theater ask for newer figures." }
    case 'UNKNOWN_SITE':
      return { field, code: 'NOT_FOUND', message: 'There is no such site with a work center on record.' }
    case 'FOREIGN_SITE':
      return { field, code: 'FORBIDDEN', message: 'This site is in a theater that you do not answer for.' }
    case 'NOBODY':
      return { field, code: 'WRONG_STATE', message: 'No organisation is on record that answers for this site.' }
    case 'TOO_LONG':
      return { field: ['input', 'note'], code: 'INVALID', message: 'note has at most 2000 characters.' }
    case 'OPEN':
      return {
        field,
        code: 'WRONG_STATE',
        message: `They were asked on ${askedAt?.slice(0, 10)} already, and nothing was published since.`,
      }
  }
}
