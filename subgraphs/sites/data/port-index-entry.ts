import type { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceWorldPortIndex } from '../../../reference/schema.ts'

/** What the column `world_port_index` holds: the entry as the API gives it. */
export type PortIndexEntry = ReturnType<typeof toPortIndexEntry>

/** "Emergency Only" in the file is EMERGENCY_ONLY in the API. */
const toEnumValue = (text: string | null): string | null => text?.toUpperCase().replaceAll(' ', '_') ?? null

export function toPortIndexEntry(entry: ReferenceWorldPortIndex, toProvenance: ReturnType<typeof provenanceOf>) {
  const { source, sources, confidence } = toProvenance(entry)
  return {
    number: entry.number,
    port: entry.port,
    repairs: toEnumValue(entry.repairs),
    dryDock: toEnumValue(entry.dryDock),
    marineRailway: toEnumValue(entry.marineRailway),
    channelDepthM: entry.channelDepthM,
    maxVesselLengthM: entry.maxVesselLengthM,
    maxVesselBeamM: entry.maxVesselBeamM,
    maxVesselDraftM: entry.maxVesselDraftM,
    scope: entry.scope,
    source,
    sources,
    confidence,
  }
}
