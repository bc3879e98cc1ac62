/** What changed is written anew somewhere: every answer may be another one. */
export const EVERYTHING = ['options', 'coverage', 'capacity', 'requests', 'sites', 'audit'] as const

/** What an answer may be about, as `useAnswer` is told. */
export type Subject = (typeof EVERYTHING)[number]

const changed: readonly (readonly [type: string, subjects: readonly Subject[]])[] = [
  ['rsf.capacity.', ['capacity', 'options', 'audit']],
  ['rsf.repair-request.', ['requests', 'capacity', 'options', 'audit']],
  ['rsf.site.', ['sites', 'options', 'coverage', 'audit']],
  ['rsf.access.', ['sites', 'options', 'coverage']],
]

/** Which answers an event concerns, by its type. What this page knows nothing of may concern all. */
export const toSubjects = (type: string): readonly Subject[] =>
  changed.find(([start]) => type.startsWith(start))?.[1] ?? EVERYTHING
