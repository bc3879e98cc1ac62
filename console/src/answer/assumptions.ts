import { toStraitName } from '../map/straits.ts'
import type { Question } from '../question/question.ts'

/** One thing that a question takes for granted and that is not so today. */
export interface Assumption {
  readonly of: 'shut' | 'noAccess' | 'closed'
  readonly id: string
  /** "Malacca shut". */
  readonly words: string
}

/**
 * What the question assumes, in words.
 * @param toCountry a country's name by its ISO 3166-1 alpha-3 code
 * @param toSite a site's name by its id
 */
export const findAssumptions = (
  { shut, noAccess, closed }: Pick<Question, Assumption['of']>,
  { toCountry, toSite }: { toCountry: (iso3: string) => string; toSite: (id: string) => string },
): readonly Assumption[] => [
  ...shut.map((id) => ({ of: 'shut' as const, id, words: `${toStraitName(id)} shut` })),
  ...noAccess.map((id) => ({ of: 'noAccess' as const, id, words: `no access to ${toCountry(id)}` })),
  ...closed.map((id) => ({ of: 'closed' as const, id, words: `${toSite(id)} closed` })),
]

/** The question with the assumption where it was without, and without it where it was with. */
export const toggle = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((each) => each !== id) : [...list, id]

export const noAssumptions: Pick<Question, Assumption['of']> = { shut: [], noAccess: [], closed: [] }
