/** Grounds on which a site is said to do the work, strongest first. */
export const EVIDENCE = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** The grounds that are at least as strong. */
export const atLeast = (minimum: Evidence): Evidence[] => EVIDENCE.slice(0, EVIDENCE.indexOf(minimum) + 1)
