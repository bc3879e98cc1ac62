import {
  ExcludedSitesDocument,
  OptionPlacesDocument,
  SitesByNameDocument,
  type ExcludedFactsFragment,
  type RepairOptionsInput,
  type SitesByNameQuery,
} from '../generated/operations.ts'
import { network } from '../network/network.ts'
import { readPages } from '../network/read-pages.ts'

type NamedSite = NonNullable<SitesByNameQuery['sites']>['nodes'][number]

/** What became of a site in an answer. */
export type Whereabouts = { readonly site: NamedSite } & (
  | { readonly kind: 'option'; readonly rank: number }
  | { readonly kind: 'excluded'; readonly excluded: ExcludedFactsFragment }
  | { readonly kind: 'elsewhere'; readonly theater: string }
  | { readonly kind: 'not considered' }
  | { readonly kind: 'unknown theater' }
)

/** As many as the network gives at once. */
const SITES_A_PAGE = 200

/**
 * What became of the sites that a text names, wherever in the answer they stand: all pages are read until each is found.
 * @param onProgress how many sites of the answer were looked through so far
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so
 */
export async function findWhereabouts(
  input: RepairOptionsInput,
  name: string,
  onProgress: (looked: number) => void,
  signal: AbortSignal,
): Promise<{ name: string; totalCount: number; found: Whereabouts[] }> {
  const { data } = await network.request(SitesByNameDocument, { search: name }, { signal })
  const named = data.sites?.nodes ?? []
  const isHere = ({ theater }: NamedSite): boolean => theater === null || theater.code === input.theater.toUpperCase()
  const found = new Map<string, Whereabouts>()
  const wanted = new Map(named.filter(isHere).map((site) => [site.id, site]))
  const keep = (id: string, toWhereabouts: (site: NamedSite) => Whereabouts): void => {
    const site = wanted.get(id)
    if (site === undefined) return
    wanted.delete(id)
    found.set(id, toWhereabouts(site))
  }
  let looked = 0
  const variables = { input, first: SITES_A_PAGE }
  if (wanted.size > 0)
    for await (const page of readPages(
      OptionPlacesDocument,
      variables,
      ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.options : undefined),
      signal,
    )) {
      for (const { rank, site } of page.nodes) keep(site.id, (one) => ({ kind: 'option', site: one, rank }))
      onProgress((looked += page.nodes.length))
      if (wanted.size === 0) break
    }
  if (wanted.size > 0)
    for await (const page of readPages(
      ExcludedSitesDocument,
      variables,
      ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.excluded : undefined),
      signal,
    )) {
      for (const excluded of page.nodes) keep(excluded.site.id, (site) => ({ kind: 'excluded', site, excluded }))
      onProgress((looked += page.nodes.length))
      if (wanted.size === 0) break
    }
  return {
    name,
    totalCount: data.sites?.totalCount ?? 0,
    found: named.map(
      (site) =>
        found.get(site.id) ??
        (site.theater === null
          ? { kind: 'unknown theater', site }
          : isHere(site)
            ? { kind: 'not considered', site }
            : { kind: 'elsewhere', site, theater: site.theater.code }),
    ),
  }
}
