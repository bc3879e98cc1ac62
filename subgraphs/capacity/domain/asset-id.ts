/**
 * The id of the ship or aircraft that a record names: its hull number where one stands in brackets, else the whole, in
 * lower case with hyphens. "USNS Wally Schirra (T-AKE 8)" is `t-ake-8`, "AF 19-5475" is `af-19-5475`.
 */
export const toAssetId = (recordedAs: string): string =>
  (/\(([^)]+)\)/.exec(recordedAs)?.[1] ?? recordedAs)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
