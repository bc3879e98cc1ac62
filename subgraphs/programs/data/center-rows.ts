import type { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceNetwork } from '../../../reference/schema.ts'
import { matchCenterGoal } from '../domain/center-goal.ts'
import { PARTNERSHIP_INITIATIVE, toCountedGoals } from './program-rows.ts'

/** Sites that are centers of excellence, each with what the goals of its program say of it. */
export function toCenterRows(network: ReferenceNetwork, toProvenance: ReturnType<typeof provenanceOf>) {
  return [...network.sites, ...network.candidateSites]
    .filter(({ kind }) => kind === 'COE')
    .map((site) => {
      const programId = site.rsfRelation === 'TMPI_COE' ? PARTNERSHIP_INITIATIVE : null
      const shares = network.programmes
        .filter(({ id }) => id === programId)
        .flatMap(toCountedGoals)
        .flatMap(({ byFiscalYear, breakdown }) => (breakdown ?? []).map((share) => ({ byFiscalYear, ...share })))
      const { focus, byFiscalYear } = matchCenterGoal(site, shares)
      return {
        id: site.id,
        name: site.name,
        country_iso3: site.country,
        program_id: programId,
        status: site.status,
        domains: site.domains,
        focus,
        announced_for_fiscal_year: byFiscalYear,
        note: site.note ?? null,
        ...toProvenance(site),
      }
    })
}
