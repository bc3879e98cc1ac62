/** Ids of a site's capabilities, in the order of its systems; a system that comes again gets `-2` and so on. */
export function toCapabilityIds(siteId: string, systemIds: readonly string[]): string[] {
  const taken = new Set<string>()
  return systemIds.map((systemId) => {
    const first = `${siteId}:${systemId}`
    let id = first
    for (let turn = 2; taken.has(id); turn++) id = `${first}-${turn}`
    taken.add(id)
    return id
  })
}
