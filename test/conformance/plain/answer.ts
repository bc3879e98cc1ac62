/** One option, as the API shows it. */
export interface Option {
  site: string
  verdict: string
  level: string | null
  evidence: string
  turnaroundDays: number | null
  transitDays: number | null
  earliestInduction: string | null
  expectedCompletion: string | null
  slackDays: number | null
  openPoints: number
  distinctions: string[]
  findings: string[]
}

export interface RepairOptions {
  type: 'RepairOptions'
  options: Option[]
  excluded: { site: string; findings: string[] }[]
  summary: { considered: number; feasible: number; conditional: number; excluded: number; countsByCode: string[] }
  /** What the assumptions change; null where nothing is assumed. */
  comparedWithToday: Comparison | null
}

/** An answer, or the type that stands in its place. */
export type Answer = RepairOptions | NoAnswer
export interface NoAnswer {
  type: string
  candidates?: string[]
}

export interface OptionChange {
  site: string
  daysLater: number | null
  expectedCompletionToday: string | null
  expectedCompletion: string | null
  verdictToday: string
  verdict: string
}

/** What assumptions change, by site. */
export interface Comparison {
  optionsLost: { site: string; findings: string[] }[]
  optionsGained: { site: string; expectedCompletion: string | null }[]
  optionsChanged: OptionChange[]
}
