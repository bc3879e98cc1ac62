/** The question with what staff select of each option: who, where, under which agreements, able to do what. */
export const MANY_OPTIONS_QUERY = `query ($input: RepairOptionsInput!, $first: Int!) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      system { designation }
      options(first: $first) { totalCount nodes {
        rank verdict level evidence evidenceAsOf
        operators { name }
        findings { code effect message }
        site {
          id name city kind
          country { name theater { code } }
          operators { name }
          agreements { type }
          capabilities { levels }
        }
      } }
    }
  }
}`

/** A question that a crowded network has as many options for as it has yards. */
export const MANY_OPTIONS_INPUT = {
  system: 'T-AKE 8',
  theater: 'INDOPACOM',
  readyOn: '2026-12-01',
  work: { kind: 'OVERHAUL', docking: true },
}
