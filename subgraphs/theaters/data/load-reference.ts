import type { LoadReference } from '../../../reference/load-reference.ts'
import { provenanceOf } from '../../../reference/provenance.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'

export const loadReference: LoadReference = async (client, network) => {
  const toProvenance = provenanceOf(network)
  await syncRows(
    client,
    'theaters.theater',
    ['code'],
    network.theaters.map((theater) => ({
      code: theater.id,
      name: theater.name,
      hq_name: theater.hq,
      hq_country: theater.hqCountry,
      hq_latitude: theater.hqLat,
      hq_longitude: theater.hqLon,
      hq_sources: toProvenance({ ...theater, sourceIds: theater.hqSourceIds }).sources,
      rsf_start_year: theater.rsfStartYear,
      rsf_start_scope: theater.rsfStartScope,
      ...toProvenance(theater),
    })),
  )
  await syncRows(
    client,
    'theaters.country',
    ['iso3'],
    network.countries.map((country) => ({
      iso3: country.iso3,
      name: country.name,
      theater_code: country.theater,
      us_treaty_ally: country.usTreatyAlly,
      nato_member: country.natoMember,
      nato_since: country.natoSince,
      major_non_nato_ally: country.majorNonNatoAlly ?? null,
      rsf_pilot_country: country.rsfPilotCountry,
      part_of_iso3: country.partOf ?? null,
      note: country.note,
      ...toProvenance(country),
    })),
  )
  await syncRows(
    client,
    'theaters.access_location',
    ['id'],
    network.accessLocations.map((location) => ({
      id: location.id,
      name: location.name,
      country_iso3: location.country,
      theater_code: location.theater,
      latitude: location.lat,
      longitude: location.lon,
      icao: location.icao,
      kind: location.kind,
      status: location.status,
      note: location.note,
      ...toProvenance(location),
    })),
  )
  await syncRows(
    client,
    'theaters.access_fact',
    ['id'],
    network.accessFacts.map((fact) => ({
      id: fact.id,
      country_iso3: fact.country,
      status: fact.status,
      kind: fact.kind,
      valid_from: fact.validFrom,
      valid_to: fact.validTo,
      what: fact.what,
      location_id: fact.location ?? null,
      system_ids: fact.systems ?? [],
      ...toProvenance(fact),
    })),
  )
  await syncRows(
    client,
    'theaters.command_unit',
    ['id'],
    network.militaryUnits.map((unit) => ({
      id: unit.id,
      name: unit.name,
      country_iso3: unit.country,
      theater_code: unit.theater,
      parent_name: unit.parent,
      role: unit.role ?? null,
      personnel: unit.personnel ?? null,
      caution: unit.caution ?? null,
      ...toProvenance(unit),
    })),
  )
  await syncRows(
    client,
    'theaters.theater_note',
    ['id'],
    network.theaterNotes.map((note) => ({ id: note.id, text: note.text, ...toProvenance(note) })),
  )
}
