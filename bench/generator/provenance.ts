import type { ReferenceNetwork } from '../../reference/schema.ts'
import { toSource } from '../../reference/provenance.ts'
import { Json } from './copy-rows.ts'

/** The one source of everything that was made up; nothing stands behind it. */
export const GENERATED_SOURCE: ReferenceNetwork['sources'][number] = {
  id: 'GENERATED',
  title: 'Generated: made up for tests and measurements, no fact',
  publisher: 'RSF network generator',
  year: null,
  url: null,
  // The weakest that there is: no page was read.
  kind: 'well-known',
}

/** What a record of the reference file says of itself when it is made up. */
export const GENERATED_RECORD = {
  source: 'generated',
  sourceIds: [GENERATED_SOURCE.id],
  confidence: 'well-known' as const,
}

/** The provenance columns of a row that is made up. */
export const GENERATED_COLUMNS = ['source', 'source_ids', 'sources', 'confidence'] as const
export const GENERATED_VALUES = [
  'generated',
  [GENERATED_SOURCE.id],
  new Json([toSource(GENERATED_SOURCE)]),
  'WELL_KNOWN',
] as const
