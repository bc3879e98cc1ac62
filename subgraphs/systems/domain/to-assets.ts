/** One ship or aircraft, known by its hull or tail number. */
export interface Asset {
  id: string
  systemId: string
  /** A ship's name with its prefix. */
  name: string | null
  hullNumber: string | null
  tailNumber: string | null
  homeportName: string | null
  recordedAs: string
}

/** A place in the records that names one ship or aircraft: "USS Blue Ridge (LCC 19), Yokosuka". */
export interface Mention {
  systemId: string
  recordedAs: string
}

/** Each ship and aircraft once, with the first mention of it. Later mentions add nothing but a missing home port. */
export function toAssets<TMention extends Mention>(mentions: readonly TMention[]): (Asset & { mention: TMention })[] {
  const assets = new Map<string, Asset & { mention: TMention }>()
  for (const mention of mentions) {
    const asset = toAsset(mention)
    const known = assets.get(asset.id)
    if (known === undefined) assets.set(asset.id, { ...asset, mention })
    else known.homeportName ??= asset.homeportName
  }
  return [...assets.values()]
}

function toAsset({ systemId, recordedAs }: Mention): Asset {
  const tail = /^(?:[A-Z]{2} )?(\d{2}-\d{4,5}|\d{6})$/.exec(recordedAs)
  if (tail !== null) {
    const [, tailNumber = null] = tail
    return { ...unknown, id: toId(recordedAs), systemId, tailNumber, recordedAs }
  }
  const [, name = recordedAs, hullNumber = null, homeportName = null] =
    /^([^(,]+?)(?: \(([^)]+)\))?(?:, (.+))?$/.exec(recordedAs) ?? []
  return { ...unknown, id: toId(hullNumber ?? name), systemId, name, hullNumber, homeportName, recordedAs }
}

const unknown = { name: null, hullNumber: null, tailNumber: null, homeportName: null }

const toId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
