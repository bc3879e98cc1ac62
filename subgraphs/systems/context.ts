import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import {
  loadAssets,
  loadAssetsOfSystems,
  loadNamesByKey,
  loadNamesOfSystems,
  loadSystems,
  loadSystemsOfFamilies,
} from './data/facts.ts'
import type { SystemsData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: SystemsData, scope: RequestScope) => ({
  ...scope,
  data,
  systems: oneByKey(
    (ids) => loadSystems(data, ids),
    (row) => row.id,
  ),
  systemsOfFamily: manyByKey(
    (families) => loadSystemsOfFamilies(data, families),
    (row) => row.family,
  ),
  assets: oneByKey(
    (ids) => loadAssets(data, ids),
    (row) => row.id,
  ),
  assetsOfSystem: manyByKey(
    (ids) => loadAssetsOfSystems(data, ids),
    (row) => row.systemId,
  ),
  namesOfSystem: manyByKey(
    (ids) => loadNamesOfSystems(data, ids),
    (row) => row.systemId,
  ),
  namesByKey: manyByKey(
    (keys) => loadNamesByKey(data, keys),
    (row) => row.key,
  ),
})
