import type { LoadReference } from '../../../reference/load-reference.ts'
import { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceAgreement, ReferenceNetwork } from '../../../reference/schema.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'

export const loadReference: LoadReference = async (client, network) => {
  const toProvenance = provenanceOf(network)
  const operators = [
    ...network.industrialPartners.map((partner) => ({ ...partner, kind: 'COMPANY' })),
    // What else a unit's record says is at its CommandUnit, which another subgraph owns.
    ...network.militaryUnits.map((unit) => ({
      ...unit,
      kind: 'MILITARY',
      ncage: null,
      aliases: undefined,
      note: undefined,
    })),
  ]
  const nameById = new Map(operators.map(({ id, name }) => [id, name]))
  const idByName = new Map(operators.map(({ id, name }) => [name, id]))
  /** An id of a partner or unit, or the name of somebody who has no record. */
  const toParty = (text: string | undefined) =>
    text === undefined
      ? { id: null, name: null }
      : { id: nameById.has(text) ? text : null, name: nameById.get(text) ?? text }

  await syncRows(
    client,
    'partners.partner',
    ['id'],
    operators.map((operator) => ({
      id: operator.id,
      name: operator.name,
      kind: operator.kind,
      country_iso3: operator.country,
      parent_name: operator.parent,
      parent_id:
        operator.parent === null ? null : (toParty(operator.parent).id ?? idByName.get(operator.parent) ?? null),
      ncage: operator.ncage,
      aliases: operator.aliases ?? [],
      note: operator.note ?? null,
      search_text: [operator.id, operator.name, ...(operator.aliases ?? [])].join('\n'),
      ...toProvenance(operator),
    })),
  )
  await syncRows(client, 'partners.site_operator', ['site_id', 'partner_id'], toSiteOperators(network))
  await syncRows(
    client,
    'partners.agreement',
    ['id'],
    network.agreements.map((agreement) => {
      const party = toParty(agreement.party)
      const counterparty = toParty(agreement.counterparty)
      return {
        id: agreement.id,
        type: agreement.type,
        party_id: party.id,
        party_name: party.name,
        counterparty_id: counterparty.id,
        counterparty_name: counterparty.name,
        signed: agreement.signed ?? null,
        valid_from: agreement.validFrom ?? null,
        valid_to: agreement.validTo ?? null,
        term_years: agreement.termYears ?? null,
        extended: agreement.extended ?? null,
        status: agreement.status ?? null,
        as_of: agreement.asOf ?? null,
        ...toValue(agreement),
        system_ids: agreement.systems ?? [],
        country_codes: agreement.countries ?? [],
        site_ids: agreement.siteIds ?? [],
        low_quality: agreement.lowQuality ?? false,
        note: agreement.note ?? null,
        ...toProvenance(agreement),
      }
    }),
  )
  await syncRows(
    client,
    'partners.ownership_event',
    ['id'],
    network.ownershipEvents.map((event) => ({
      id: event.id,
      target_id: event.target,
      acquirers: event.acquirers.map((acquirer) => toParty(acquirer).name),
      acquirer_ids: event.acquirers.filter((acquirer) => nameById.has(acquirer)),
      seller: event.seller ?? null,
      stake_percent: event.stakePct ?? null,
      price_usd_million: event.priceUsdMillion ?? null,
      event: event.event,
      date: event.date,
      note: event.note ?? null,
      seed_text: event.seedText ?? null,
      correction: event.correction ?? null,
      ...toProvenance(event),
    })),
  )
}

/** Who runs what: what the sites say, in their order, then what only the partners say. */
function toSiteOperators(network: ReferenceNetwork) {
  const pairs = [
    ...[...network.sites, ...network.candidateSites].flatMap(({ id, operatorIds }) =>
      operatorIds.map((partnerId) => ({ site_id: id, partner_id: partnerId })),
    ),
    ...network.industrialPartners.flatMap(({ id, siteIds }) =>
      siteIds.map((siteId) => ({ site_id: siteId, partner_id: id })),
    ),
  ]
  const unique = new Map(pairs.map((pair) => [`${pair.site_id} ${pair.partner_id}`, pair]))
  return [...Map.groupBy(unique.values(), (pair) => pair.site_id).values()].flatMap((ofSite) =>
    ofSite.map((pair, position) => ({ ...pair, position })),
  )
}

/** The file keeps currency and unit in the field's name. */
function toValue({ id, valueEurMillion, valueUsdMillion, valueKrwBillion }: ReferenceAgreement) {
  const values = [
    { value_amount: valueEurMillion, value_currency: 'EUR', value_unit: 'MILLION' },
    { value_amount: valueUsdMillion, value_currency: 'USD', value_unit: 'MILLION' },
    { value_amount: valueKrwBillion, value_currency: 'KRW', value_unit: 'BILLION' },
  ].filter(({ value_amount }) => value_amount !== undefined)
  if (values.length > 1) throw new Error(`agreements ${id}: more than one value is given; the table holds one.`)
  return values[0] ?? { value_amount: null, value_currency: null, value_unit: null }
}
