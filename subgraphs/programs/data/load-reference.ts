import type { LoadReference } from '../../../reference/load-reference.ts'
import { provenanceOf, toSource } from '../../../reference/provenance.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'
import { toCenterRows } from './center-rows.ts'
import { toLegalRuleRows } from './legal-rule-rows.ts'
import { toGoalRows, toProgramRows } from './program-rows.ts'

export const loadReference: LoadReference = async (client, network) => {
  const toProvenance = provenanceOf(network)
  const sync = (table: string, rows: Record<string, unknown>[]) => syncRows(client, `programs.${table}`, ['id'], rows)
  await sync('program', toProgramRows(network, toProvenance))
  await sync('goal', toGoalRows(network))
  await sync('center_of_excellence', toCenterRows(network, toProvenance))
  await sync('legal_rule', toLegalRuleRows(network, toProvenance))
  await sync(
    'exercise',
    network.exercises.map((exercise) => ({
      id: exercise.id,
      name: exercise.name,
      starts_on: exercise.start,
      ends_on: exercise.end ?? null,
      country_iso3: exercise.country,
      places: exercise.places,
      with_whom: exercise.with ?? null,
      system_id: exercise.system ?? null,
      units: exercise.units ?? [],
      note: exercise.note ?? null,
      ...toProvenance(exercise),
    })),
  )
  await sync(
    'state_partnership',
    network.sppPairings.map((pairing) => ({
      id: pairing.id,
      state: pairing.state,
      country_iso3: pairing.country,
      since: pairing.since,
      line_of_effort: pairing.lineOfEffort,
      note: pairing.note ?? null,
      ...toProvenance(pairing),
    })),
  )
  const { title, compiledOn, classification, rules, enums } = network.meta
  await sync('reference_data', [
    { id: 'reference', title, compiled_on: compiledOn, classification, rules, terms: enums },
  ])
  await sync('source', network.sources.map(toSource))
  await sync(
    'seed_discrepancy',
    network.seedDiscrepancies.map((discrepancy) => ({
      id: discrepancy.id,
      seed: toProvenance({ ...discrepancy, sourceIds: [discrepancy.seed] }).sources[0],
      text: discrepancy.text,
      ...toProvenance(discrepancy),
    })),
  )
}
