import type { CoverageRowFragment, LossFragment, TheaterCoverageQueryVariables } from '../generated/operations.ts'
import { readSearch, writeSearch } from '../question/address.ts'
import { noQuestion, toSearch } from '../question/question.ts'

/** What is looked at, as the page's address holds it. Of its own: what was asked on another page changes nothing here. */
export interface View {
  readonly theater: string
  readonly category: string
  readonly level: string
  /** One of `CoverageStanding`, or WITHOUT_RECORD: those of NONE of which nothing is recorded. '': all. */
  readonly standing: string
  /** What if: ids of sites, ISO 3166-1 alpha-3 codes of countries. */
  readonly closed: readonly string[]
  readonly noAccess: readonly string[]
  /** Part of a designation or name. */
  readonly find: string
  /** The single loss that is examined: its kind and id, as `toLossKey` makes it. */
  readonly loss: string
  /** From 1; '' for the first. */
  readonly page: string
  /** Whose sites have a column, as `toColumns` tells countries apart; '': of all. */
  readonly country: string
  /** Page of columns, as `page`. */
  readonly columns: string
}

const noView: View = {
  theater: '',
  category: '',
  level: '',
  standing: '',
  closed: [],
  noAccess: [],
  find: '',
  loss: '',
  page: '',
  country: '',
  columns: '',
}

/** Where most of the network's sites are. */
const USUAL_THEATER = 'INDOPACOM'

export const WITHOUT_RECORD = 'WITHOUT_RECORD'

export function readView(search: string): View {
  const view = readSearch(search, noView)
  return { ...view, theater: view.theater || USUAL_THEATER }
}

export const toCoveragePath = (view: View): string => `/coverage?${writeSearch(view)}`

/** What another choice leaves behind: the pages of rows and columns, and the loss that was examined among others. */
export const choose = (view: View, changes: Partial<View>): View => ({
  ...view,
  loss: '',
  page: '',
  columns: '',
  ...changes,
})

export const isWhatIf = ({ closed, noAccess }: View): boolean => closed.length + noAccess.length > 0

/** The view as the network takes it. What the address made up goes as it is, and is refused there with what could be given. */
export function toVariables({ theater, category, level, closed, noAccess }: View): TheaterCoverageQueryVariables {
  const variables = {
    theater,
    ...(category !== '' && { category }),
    ...(level !== '' && { level }),
    ...(closed.length + noAccess.length > 0 && {
      assume: {
        ...(closed.length > 0 && { sitesClosed: closed }),
        ...(noAccess.length > 0 && { countriesWithoutAccess: noAccess }),
      },
    }),
  }
  return variables as TheaterCoverageQueryVariables
}

/** A system of which the theater has no record at all, ruled out or not. */
const isWithoutRecord = ({ standing, countsByCode }: CoverageRowFragment): boolean =>
  standing === 'NONE' && countsByCode.length === 0

/** The numbers of `coverageSummary`, of rows that came from several answers. */
export function countRows(rows: readonly CoverageRowFragment[]) {
  const count = (standing: CoverageRowFragment['standing']): number =>
    rows.filter((row) => row.standing === standing).length
  return {
    systems: rows.length,
    none: count('NONE'),
    withoutRecord: rows.filter(isWithoutRecord).length,
    one: count('ONE'),
    several: count('SEVERAL'),
  }
}

/** The rows that are asked for by standing and by text. */
export function keepRows<Row extends CoverageRowFragment>(rows: readonly Row[], { standing, find }: View): Row[] {
  const text = find.toLowerCase()
  return rows.filter(
    (row) =>
      (standing === '' || (standing === WITHOUT_RECORD ? isWithoutRecord(row) : row.standing === standing)) &&
      [row.system.designation, row.system.name, row.system.id].some((name) => name?.toLowerCase().includes(text)),
  )
}

/** The same question as coverage asks of every site, for one system: where each cell leads. */
export const toAnswer = ({ theater, level, closed, noAccess }: View, systemId: string, siteId = ''): string =>
  `/?${toSearch({ ...noQuestion, system: systemId, theater, level, closed, noAccess, site: siteId })}`

export const toLossKey = ({ kind, site, partner, country }: LossFragment): string =>
  `${kind}:${site?.id ?? partner?.id ?? country?.iso3 ?? ''}`

export const nameLoss = ({ site, partner, country }: LossFragment): string =>
  site?.name ?? partner?.name ?? country?.name ?? site?.id ?? partner?.id ?? country?.iso3 ?? 'unknown'

/** The view in which a loss has come about: with an operator go all sites that it runs. */
export function assumeLoss(view: View, { site, partner, country }: LossFragment): View {
  const closed = [...(site ? [site.id] : []), ...(partner?.sites ?? []).map(({ id }) => id)]
  return choose(view, {
    closed: [...new Set([...view.closed, ...closed])].sort(),
    noAccess: [...new Set([...view.noAccess, ...(country ? [country.iso3] : [])])].sort(),
  })
}
