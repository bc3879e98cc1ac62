/** What changed is written anew somewhere: every answer may be another one. */
export const EVERYTHING = ['options', 'coverage', 'capacity', 'requests', 'sites', 'audit'] as const

/** What an answer may be about, as `useAnswer` is told. */
export type Subject = (typeof EVERYTHING)[number]

/** Which answers a record concerns, by its kind as types of events have it. */
export const concerns = {
  capacity: ['capacity', 'options', 'audit'],
  capability: ['sites', 'options', 'coverage', 'audit'],
  'repair-request': ['requests', 'capacity', 'options', 'audit'],
  site: ['sites', 'options', 'coverage', 'audit'],
  access: ['sites', 'options', 'coverage'],
} as const satisfies Record<string, readonly Subject[]>

/** Which answers an event concerns, by its type. What this page knows nothing of may concern all. */
export const toSubjects = (type: string): readonly Subject[] =>
  Object.entries(concerns).find(([kind]) => type.startsWith(`rsf.${kind}.`))?.[1] ?? EVERYTHING
