import type { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceNetwork, ReferenceProgramme } from '../../../reference/schema.ts'

/** Programs that other records belong to without saying so in a field. */
export const FRAMEWORK = 'pg-rsf'
export const PARTNERSHIP_INITIATIVE = 'pg-tmpi'
const STATE_PARTNERSHIPS = 'pg-spp'

type Provenance = ReturnType<typeof provenanceOf>

/** Aims that are counted, each with its place among them. */
export const toCountedGoals = ({ goals }: ReferenceProgramme) =>
  (goals ?? []).filter((goal) => typeof goal !== 'string')

export function toProgramRows(network: ReferenceNetwork, toProvenance: Provenance) {
  const nameById = new Map([...network.industrialPartners, ...network.militaryUnits].map(({ id, name }) => [id, name]))
  return network.programmes.map((program) => ({
    id: program.id,
    name: program.name,
    owner: program.owner ?? null,
    status: program.status ?? null,
    first_public: program.firstPublic ?? null,
    released: program.released ?? null,
    began: program.began ?? null,
    plenary: program.plenary ?? null,
    timeline: program.timeline ?? [],
    text_goals: (program.goals ?? []).filter((goal) => typeof goal === 'string'),
    scope: program.scope ?? null,
    domains: program.domains ?? [],
    workstreams: program.workstreams ?? [],
    members: program.members ?? null,
    place: program.place ?? null,
    partners: (program.partners ?? []).map((partner) => ({
      name: nameById.get(partner) ?? partner,
      partner: nameById.has(partner) ? { id: partner } : null,
    })),
    content: program.content ?? [],
    services: program.services ?? [],
    figures: (program.figures ?? []).map(({ unit, value }) => ({ unit: { id: unit }, value })),
    funding_authority_ids: program.fundingAuthorities ?? [],
    challenges: program.challenges ?? [],
    advocacy: program.advocacy ?? null,
    relation_to_rsf: program.relationToRsf ?? null,
    recommendation_for_southcom: program.recommendationForSouthcom ?? [],
    caution: program.caution ?? null,
    note: program.note ?? null,
    country_codes: toCountries(program, network),
    ...toProvenance(program),
  }))
}

/** Countries that a record ties to the program, by code. */
function toCountries(program: ReferenceProgramme, network: ReferenceNetwork): string[] {
  const codes = toCountedGoals(program).flatMap(({ breakdown }) => (breakdown ?? []).map(({ country }) => country))
  if (program.id === FRAMEWORK)
    codes.push(...network.countries.filter((country) => country.rsfPilotCountry).map(({ iso3 }) => iso3))
  if (program.id === STATE_PARTNERSHIPS) codes.push(...network.sppPairings.map(({ country }) => country))
  return [...new Set(codes)].sort()
}

export const toGoalRows = (network: ReferenceNetwork) =>
  network.programmes.flatMap((program) =>
    toCountedGoals(program).map((goal, index) => ({
      id: `${program.id}/goal-${index + 1}`,
      program_id: program.id,
      position: index + 1,
      metric: goal.metric,
      target: goal.target,
      by_fiscal_year: goal.byFiscalYear,
      domain: goal.domain ?? null,
      breakdown: (goal.breakdown ?? []).map(({ country, ...share }) => ({ country: { iso3: country }, ...share })),
    })),
  )
