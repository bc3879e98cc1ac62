import { Link } from 'wouter'
import type { CoverageRowFragment } from '../generated/operations.ts'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toColumns } from './columns.ts'
import { HangsOn, StandingMark, SystemName, toNoWay } from './standing.tsx'
import { toAnswer, type View } from './view.ts'
import { WayLink } from './way-link.tsx'

/** Systems by sites. Only sites that are a way of a shown system have a column. */
export function Matrix({ view, rows, title }: { view: View; rows: readonly CoverageRowFragment[]; title: string }) {
  const countries = toColumns(rows)
  const sites = countries.flatMap((country) => country.sites)
  return (
    <div className="matrix">
      <ScrollRegion label={title}>
        <table>
          <caption className="usa-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="matrix__system">
                System
              </th>
              <th scope="col" rowSpan={2} className="matrix__hangs">
                Hangs on
              </th>
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
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixRow key={row.system.id} view={view} row={row} siteIds={sites.map(({ id }) => id)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function MatrixRow({ view, row, siteIds }: { view: View; row: CoverageRowFragment; siteIds: readonly string[] }) {
  const ways = new Map(row.ways.map((way) => [way.site.id, way]))
  return (
    <tr>
      <th scope="row" className="matrix__system">
        <Link href={toAnswer(view, row.system.id)}>
          <SystemName system={row.system} />
        </Link>
        <StandingMark row={row} />
      </th>
      {row.standing === 'NONE' ? (
        <td colSpan={siteIds.length + 1} className="matrix__no-way">
          <span>{toNoWay(row)}</span>
        </td>
      ) : (
        <>
          <td className="matrix__hangs">
            <HangsOn row={row} />
          </td>
          {siteIds.map((id) => {
            const way = ways.get(id)
            return <td key={id}>{way && <WayLink view={view} row={row} way={way} />}</td>
          })}
        </>
      )}
    </tr>
  )
}
