import type { SystemName } from '../domain/find-system.ts'
import type { OptionsData } from './open.ts'

/** What a name and a theater lead to, in one statement. */
export interface NamedThings {
  theaters: { code: string; name: string }[]
  /** Names with this key. */
  names: SystemName[]
  /** Designations and names of the systems that those names lead to. */
  systems: { id: string; designation: string; name: string }[]
}

/** @param key normalized name (domain/find-system.ts) */
export async function findNames(data: OptionsData, key: string): Promise<NamedThings> {
  const [row] = await data.$queryRaw<{ found: NamedThings }[]>`
    WITH name AS (SELECT kind, system_id, asset_id FROM systems.export_system_name_v1 WHERE key = ${key})
    SELECT json_build_object(
      'theaters', (SELECT coalesce(json_agg(json_build_object('code', code, 'name', name) ORDER BY code), '[]')
                   FROM theaters.export_theater_v1),
      'names', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'systemId', system_id, 'assetId', asset_id)
                                         ORDER BY system_id, kind, asset_id), '[]') FROM name),
      'systems', (SELECT coalesce(json_agg(json_build_object('id', id, 'designation', designation, 'name', name) ORDER BY id), '[]')
                  FROM systems.export_system_v1 WHERE id IN (SELECT system_id FROM name))
    ) AS found`
  return row?.found ?? { theaters: [], names: [], systems: [] }
}

/** Every name with the system it leads to, to look for near misses. */
export const loadAllNames = (data: OptionsData): Promise<SuggestableName[]> =>
  data.$queryRaw<SuggestableName[]>`
    SELECT name.key, name.system_id AS "systemId", system.designation, system.name
    FROM systems.export_system_name_v1 AS name JOIN systems.export_system_v1 AS system ON system.id = name.system_id
    ORDER BY name.system_id, name.key`

export interface SuggestableName {
  key: string
  systemId: string
  designation: string
  name: string
}
