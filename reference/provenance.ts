import type { ReferenceNetwork } from './schema.ts'

/** What every record of the file says about where it comes from. */
interface Sourced {
  source: string
  sourceIds: readonly string[]
  confidence: string
}

export const toConfidence = (confidence: string): string => confidence.toUpperCase().replaceAll('-', '_')

/** A source as the API gives it (type Source of the shared schema). */
export function toSource(source: ReferenceNetwork['sources'][number]): Record<string, unknown> {
  const { id, title, publisher, year, url, kind } = source
  return { id, title, publisher, year, url, confidence: toConfidence(kind) }
}

/** Gives the four provenance columns that every table of facts has: `source`, `source_ids`, `sources`, `confidence`. */
export function provenanceOf(network: ReferenceNetwork) {
  const byId = new Map(network.sources.map((source) => [source.id, toSource(source)]))
  return ({ source, sourceIds, confidence }: Sourced) => ({
    source,
    source_ids: sourceIds,
    sources: sourceIds.map((id) => byId.get(id)),
    confidence: toConfidence(confidence),
  })
}
