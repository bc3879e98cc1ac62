import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toCount } from '../parts/words.ts'
import { isWhole, toCountry, type Columns, type CoveredSystem } from './columns.ts'
import { CountryWays } from './country-ways.tsx'
import { HangsOn, StandingMark, SystemName, toNoWay } from './standing.tsx'
import { toAnswer, toCoveragePath, choose, type View } from './view.ts'
import { WayLink } from './way-link.tsx'

interface Shown {
  readonly view: View
  readonly systems: readonly CoveredSystem[]
  readonly title: string
}

/** Systems by sites, or by countries where there are too many sites. Only what has a way of a shown system has a column. */
export function Matrix({ columns, ...shown }: Shown & { columns: Columns }) {
  const { view } = shown
  const { countries } = columns
  if (columns.of === 'countries')
    return (
      <Table
        {...shown}
        columnIds={countries.map(({ iso3 }) => iso3)}
        heads={
          <tr>
            <Corner />
            {countries.map(({ iso3, name, sites }) => (
              <th key={iso3} scope="col" className="matrix__site matrix__site--country">
                <Link href={toCoveragePath(choose(view, { country: iso3 }))}>{name}</Link>
                <span className="fine">{toCount(sites.length, 'site')}</span>
              </th>
            ))}
          </tr>
        }
        toCell={(system, iso3) => {
          const ways = (system.ways ?? []).filter((way) => toCountry(way) === iso3)
          return ways.length > 0 && <CountryWays view={view} system={system} ways={ways} />
        }}
      />
    )
  const sites = countries.flatMap((country) => country.sites)
  return (
    <Table
      {...shown}
      columnIds={sites.map(({ id }) => id)}
      heads={
        <>
          <tr>
            <Corner rowSpan={2} />
            {countries.map(({ iso3, name, sites: within }) => (
              <th key={iso3} scope="colgroup" colSpan={within.length} className="matrix__country">
                <span>{name}</span>
              </th>
            ))}
          </tr>
          <tr>
            {sites.map(({ id, name }) => (
              <th key={id} scope="col" className="matrix__site">
                {name}
              </th>
            ))}
          </tr>
        </>
      }
      toCell={(system, id) => {
        const way = system.ways?.find(({ site }) => site.id === id)
        return way && <WayLink view={view} row={system} way={way} />
      }}
    />
  )
}

const Corner = ({ rowSpan }: { rowSpan?: number }) => (
  <>
    <th scope="col" rowSpan={rowSpan} className="matrix__system">
      System
    </th>
    <th scope="col" rowSpan={rowSpan} className="matrix__hangs">
      Hangs on
    </th>
  </>
)

function Table({
  view,
  systems,
  title,
  heads,
  columnIds,
  toCell,
}: Shown & {
  heads: ReactNode
  columnIds: readonly string[]
  toCell: (system: CoveredSystem, columnId: string) => ReactNode
}) {
  return (
    <div className="matrix">
      <ScrollRegion label={title}>
        <table>
          <caption className="usa-sr-only">{title}</caption>
          <thead>{heads}</thead>
          <tbody>
            {systems.map((system) => (
              <tr key={system.system.id}>
                <th scope="row" className="matrix__system">
                  <Link href={toAnswer(view, system.system.id)}>
                    <SystemName system={system.system} />
                  </Link>
                  <StandingMark row={system} />
                </th>
                {system.standing === 'NONE' ? (
                  <td colSpan={columnIds.length + 1} className="matrix__no-way">
                    <span>{toNoWay(system)}</span>
                  </td>
                ) : (
                  <>
                    <td className="matrix__hangs">
                      <HangsOn system={system} />
                    </td>
                    {columnIds.map((id) => (
                      <td key={id}>{toCell(system, id) || <NoWayHere system={system} />}</td>
                    ))}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

/** An empty cell says that there is no way; where not all ways came, nobody knows. */
const NoWayHere = ({ system }: { system: CoveredSystem }) =>
  system.ways !== null && !isWhole(system) ? (
    <span className="unknown" title="Not all of its ways are shown here: its answer has all.">
      ?
    </span>
  ) : null
