/**
 * The network's own order, and among equals the one with less to clear before the one with the earlier id: who reads the
 * first rows of a table wants those that need least.
 */
export const TERMINAL_ORDER = ['VERDICT', 'EXPECTED_COMPLETION', 'EVIDENCE', 'TRANSIT_DAYS', 'OPEN_POINTS']

/** The question as the terminal asks it. */
export const REPAIR_OPTIONS_QUERY = /* GraphQL */ `
  query RepairOptions($input: RepairOptionsInput!, $first: Int!) {
    repairOptions(input: $input) {
      __typename
      ... on RepairOptions {
        system {
          designation
          name
        }
        asset {
          recordedAs
        }
        theater {
          code
          name
        }
        asOf
        judgedOn
        origin {
          name
        }
        comparedWithToday {
          optionsLost {
            site {
              id
              name
            }
            findings {
              effect
              message
            }
          }
          optionsGained {
            site {
              id
              name
            }
            expectedCompletion
            slot {
              provenance
            }
          }
          optionsChanged {
            site {
              id
              name
            }
            daysLater
            transitDaysLonger
            expectedCompletion
            slot {
              provenance
            }
          }
        }
        summary {
          considered
          feasible
          conditional
          excluded
          notes
          elsewhere {
            site {
              name
            }
            theater {
              code
            }
            evidence
            levels
            note
          }
        }
        options(first: $first) {
          totalCount
          nodes {
            rank
            verdict
            site {
              id
              name
              country {
                name
              }
            }
            operators {
              name
            }
            level
            evidence
            evidenceAsOf
            turnaround {
              basis
              days
              sampleSize
              plannedDays
            }
            transit {
              mode
              days
              distanceKm
              via
            }
            earliestInduction
            expectedCompletion
            slackDays
            slot {
              workCenterName
              provenance
            }
            findings {
              code
              effect
              message
              clearedBy
            }
          }
        }
        excluded(first: $first) {
          totalCount
          nodes {
            site {
              id
              name
              country {
                name
              }
            }
            findings {
              code
              effect
              message
              fact
              clearedBy
              source {
                title
              }
            }
          }
        }
      }
      ... on UnknownSystem {
        message
      }
      ... on AmbiguousSystem {
        message
      }
      ... on UnknownTheater {
        message
      }
      ... on InvalidRequest {
        message
        problems {
          field
          message
        }
      }
    }
  }
`

interface Finding {
  code: string
  effect: string
  message: string
  clearedBy: string | null
}

interface Named {
  id: string
  name: string | null
}

interface Place {
  id: string
  name: string | null
  country: { name: string | null } | null
}

/** An answer to the question, or the one line that says why there is none. */
export type RepairOptionsAnswer =
  | {
      __typename: 'RepairOptions'
      system: { designation: string; name: string }
      asset: { recordedAs: string } | null
      theater: { code: string; name: string }
      asOf: string
      judgedOn: string
      origin: { name: string } | null
      comparedWithToday: {
        optionsLost: { site: Named; findings: { effect: string; message: string }[] }[]
        optionsGained: { site: Named; expectedCompletion: string | null; slot: { provenance: string } | null }[]
        optionsChanged: {
          site: Named
          daysLater: number | null
          transitDaysLonger: number | null
          expectedCompletion: string | null
          slot: { provenance: string } | null
        }[]
      } | null
      summary: {
        considered: number
        feasible: number
        conditional: number
        excluded: number
        notes: string[]
        elsewhere: {
          site: { name: string }
          theater: { code: string }
          evidence: string
          levels: string[]
          note: string | null
        }[]
      }
      options: {
        totalCount: number
        nodes: {
          rank: number
          verdict: string
          site: Place
          operators: { name: string | null }[]
          level: string | null
          evidence: string
          evidenceAsOf: string | null
          turnaround: { basis: string; days: number; sampleSize: number | null; plannedDays: number | null } | null
          transit: { mode: string; days: number; distanceKm: number; via: string[] } | null
          earliestInduction: string | null
          expectedCompletion: string | null
          slackDays: number | null
          slot: { workCenterName: string; provenance: string } | null
          findings: Finding[]
        }[]
      }
      excluded: { totalCount: number; nodes: { site: Place; findings: (Finding & { fact: string })[] }[] }
    }
  | { __typename: 'InvalidRequest'; message: string; problems: { field: string; message: string }[] }
  | { __typename: 'UnknownSystem' | 'AmbiguousSystem' | 'UnknownTheater'; message: string }
