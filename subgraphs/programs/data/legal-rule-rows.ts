import type { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceNetwork } from '../../../reference/schema.ts'
import { findMadeOn } from '../domain/made-on.ts'

export function toLegalRuleRows(network: ReferenceNetwork, toProvenance: ReturnType<typeof provenanceOf>) {
  return network.legalRules.map((rule) => {
    const history = (rule.history ?? []).map((law) => ({
      law: law.law,
      date: law.date ?? null,
      change: law.change ?? null,
      inference: law.inference ?? null,
      sources: toProvenance({ ...rule, sourceIds: law.sourceIds ?? [] }).sources,
    }))
    return {
      id: rule.id,
      cite: rule.cite,
      effect: rule.effect,
      applies_to: rule.appliesTo ?? null,
      test: rule.test ?? null,
      what: rule.what,
      valid_from: findMadeOn(history) ?? findCitedOn(network, rule.cite),
      // The file records no end of any rule.
      valid_to: null,
      text_through: rule.textThrough ?? null,
      history,
      max_planned_days: rule.maxPlannedDays ?? null,
      percent: rule.percent ?? null,
      basis: rule.basis ?? null,
      period: rule.period ?? null,
      window_months: rule.windowMonths ?? null,
      min_duration_months: rule.minDurationMonths ?? null,
      max_years: rule.maxYears ?? null,
      country_codes: rule.countries ?? [],
      caution: rule.caution ?? null,
      ...toProvenance(rule),
    }
  })
}

/** A rule whose own history is not dated counts from the day from which a fact about access in law cites it. */
const findCitedOn = (network: ReferenceNetwork, cite: string): string | null =>
  network.accessFacts.find(({ kind, what }) => kind === 'LEGAL' && what.includes(cite))?.validFrom ?? null
