/** Who asks for a trail. */
export interface Reader {
  organisation: string | null
  roles: readonly string[]
  scopes: readonly string[]
}

/** How much of an organisation's trail somebody may read. */
export type TrailView =
  { sees: 'ALL' } | { sees: 'WRITTEN_BY'; organisation: string } | { sees: 'NOTHING'; message: string }

/**
 * An admin reads every trail, a partner the own organisation's, a staff what members of the own organisation wrote in any.
 * The answer depends on who asks and for what alone, never on what is in the trail. Row-level security says it again.
 */
export function judgeTrail({ organisation: own, roles, scopes }: Reader, asked: string): TrailView {
  if (!scopes.includes('audit:read')) return { sees: 'NOTHING', message: 'audit:read is not allowed by this token.' }
  if (roles.includes('admin') || (roles.includes('partner') && own === asked)) return { sees: 'ALL' }
  if (roles.includes('staff') && own !== null) return { sees: 'WRITTEN_BY', organisation: own }
  return { sees: 'NOTHING', message: 'organisation: you may read the trail of your own organisation only.' }
}
