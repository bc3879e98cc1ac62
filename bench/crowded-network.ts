import { checkReferenceNetwork, readReferenceNetwork } from '../reference/read.ts'
import type { ReferenceNetwork } from '../reference/schema.ts'

/** Towns with shipyards in the theater; yards are dealt out to them in turn. */
const TOWNS = [
  { country: 'KOR', city: 'Busan', lat: 35.1, lon: 129.04 },
  { country: 'JPN', city: 'Yokosuka', lat: 35.29, lon: 139.67 },
  { country: 'PHL', city: 'Subic', lat: 14.82, lon: 120.28 },
  { country: 'IND', city: 'Chennai', lat: 13.23, lon: 80.33 },
  { country: 'SGP', city: 'Singapore', lat: 1.29, lon: 103.74 },
] as const

export const yardId = (country: string, number: number): string =>
  `${country.toLowerCase()}-crowd-${String(number).padStart(3, '0')}`

/**
 * The reference network with `yards` invented shipyards more, so that there are as many options as a measurement needs: each
 * has an operator, a master agreement, a dock and a record of depot work on T-AKE ships, as the real ones have.
 */
export function toCrowdedNetwork(yards = 50): ReferenceNetwork {
  const network = readReferenceNetwork()
  const provenance = { source: 'Invented for a measurement', sourceIds: ['S000'], confidence: 'found' as const }
  for (let number = 1; number <= yards; number += 1) {
    const town = TOWNS[number % TOWNS.length] ?? TOWNS[0]
    const id = yardId(town.country, number)
    const operatorId = `p-${id}`
    network.industrialPartners.push({
      id: operatorId,
      name: `Yard Company ${number}`,
      country: town.country,
      parent: null,
      ncage: null,
      siteIds: [id],
      ...provenance,
    })
    network.agreements.push({
      id: `ag-${id}`,
      type: 'MSRA',
      party: operatorId,
      counterparty: 'US Navy',
      signed: '2024-07',
      validTo: null,
      siteIds: [id],
      ...provenance,
    })
    network.sites.push({
      id,
      name: `Yard ${number}`,
      theater: 'INDOPACOM',
      ...town,
      positionPrecision: 'city',
      unlocode: null,
      icao: null,
      kind: 'SHIPYARD',
      operatorIds: [operatorId],
      domains: ['MARITIME'],
      levels: ['DEPOT'],
      rsfRelation: 'RSF_HOST_COUNTRY_WORK',
      status: 'OPERATING',
      supportedSystems: [
        { system: 't-ake', levels: ['DEPOT'], basis: 'PERFORMED', asOf: '2026-05', note: 'Overhaul', ...provenance },
      ],
      docks: [{ name: 'Dock No. 1', type: 'GRAVING', lengthM: 300, widthM: 50, depthM: 13, ...provenance }],
      note: null,
      positionSourceIds: ['S000'],
      ...provenance,
    })
  }
  return checkReferenceNetwork(network, 'crowded network')
}
