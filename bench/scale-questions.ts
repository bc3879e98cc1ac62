/** What staff select of the first 20 options: who, where, how far, when, and what is open. */
const QUERY = `query ($input: RepairOptionsInput!) {
  repairOptions(input: $input) {
    __typename
    ... on InvalidRequest { problems { field message } }
    ... on RepairOptions {
      summary { considered feasible conditional excluded countsByCode { code count } notes }
      options(first: 20) { totalCount nodes {
        rank verdict level evidence
        site { name country { name } }
        operators { name }
        transit { mode distanceKm days via }
        earliestInduction expectedCompletion
        findings { code effect message }
      } }
    }
  }
}`

type Theater = 'INDOPACOM' | 'EUCOM' | 'SOUTHCOM'

/** Twenty systems of all kinds; the reference network's, with which every generated network begins. */
const ASKED: readonly (readonly [system: string, theater: Theater, kind: 'docked' | 'afloat' | 'by air'])[] = [
  ['T-AKE 1', 'INDOPACOM', 'docked'],
  ['DDG 51', 'INDOPACOM', 'afloat'],
  ['T-AO 205', 'SOUTHCOM', 'docked'],
  ['LCS 2', 'INDOPACOM', 'afloat'],
  ['wpc-sentinel', 'SOUTHCOM', 'docked'],
  ['LPD 17', 'EUCOM', 'afloat'],
  ['T-EPF 1', 'EUCOM', 'docked'],
  ['F-35A', 'EUCOM', 'by air'],
  ['f-16', 'SOUTHCOM', 'by air'],
  ['C-130J', 'INDOPACOM', 'by air'],
  ['CH-47F', 'EUCOM', 'by air'],
  ['uh-60', 'SOUTHCOM', 'by air'],
  ['p-8a', 'INDOPACOM', 'by air'],
  ['mv-22', 'INDOPACOM', 'by air'],
  ['ah-64e', 'EUCOM', 'by air'],
  ['m1-abrams', 'EUCOM', 'by air'],
  ['stryker', 'EUCOM', 'by air'],
  ['t700', 'SOUTHCOM', 'by air'],
  ['f135', 'INDOPACOM', 'by air'],
  ['apy-10', 'INDOPACOM', 'by air'],
]

/** Where they are: five ports (UN/LOCODE) and five airfields (ICAO) of each theater. */
const ORIGINS: Record<Theater, { ports: readonly string[]; airfields: readonly string[] }> = {
  INDOPACOM: {
    ports: ['KRPUS', 'JPYOK', 'SGSIN', 'PHSFS', 'AUDRW'],
    airfields: ['RKSO', 'RJTY', 'WSSL', 'YPDN', 'RODN'],
  },
  EUCOM: {
    ports: ['ESCAD', 'ITNAP', 'GBPLY', 'NOBGO', 'GRPIR'],
    airfields: ['ETAR', 'LERT', 'EGUN', 'LICZ', 'EPPO'],
  },
  SOUTHCOM: {
    ports: ['COCTG', 'PABLB', 'CLVAP', 'BRRIO', 'PECLL'],
    airfields: ['MPTO', 'SKBO', 'SBGL', 'SPJC', 'SCEL'],
  },
}

export interface ScaleQuestion {
  name: string
  /** A whole GraphQL request. */
  body: string
}

/**
 * Twenty systems from five places each. What follows one another differs in system and place.
 * @param readyOn YYYY-MM-DD
 * @param hasOrigin false: without the places, so that nothing has to be routed
 */
export function toScaleQuestions(readyOn: string, hasOrigin: boolean): ScaleQuestion[] {
  const places = [0, 1, 2, 3, 4]
  return places.flatMap((turn) =>
    ASKED.map(([system, theater, kind], index) => {
      const { ports, airfields } = ORIGINS[theater]
      const place = (kind === 'by air' ? airfields : ports)[(turn + index) % places.length]
      const work = { kind: 'OVERHAUL', plannedDays: 45, docking: kind === 'docked' }
      const input = { system, theater, readyOn, work, ...(hasOrigin && { origin: { place } }) }
      return {
        name: `${system} in ${theater}${hasOrigin ? ` from ${place}` : ''}`,
        body: JSON.stringify({ query: QUERY, variables: { input } }),
      }
    }),
  )
}
