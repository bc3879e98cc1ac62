import { Link } from 'wouter'
import type { CoverageRowFragment } from '../generated/operations.ts'
import { HangsOn, StandingMark, SystemName, toNoWay } from './standing.tsx'
import { toAnswer, type View } from './view.ts'
import { WayLink } from './way-link.tsx'

/** The same as the matrix, for screens that are too narrow for one: each system with its ways. */
export const SystemList = ({ view, rows }: { view: View; rows: readonly CoverageRowFragment[] }) => (
  <ul className="system-list">
    {rows.map((row) => (
      <li key={row.system.id}>
        <p className="system-list__head">
          <Link href={toAnswer(view, row.system.id)}>
            <SystemName system={row.system} />
          </Link>{' '}
          <StandingMark row={row} />
        </p>
        {row.standing === 'NONE' ? <p className="fine">{toNoWay(row)}</p> : <HangsOn row={row} />}
        {row.ways.length > 0 && (
          <ul>
            {row.ways.map((way) => (
              <li key={way.site.id}>
                <WayLink view={view} row={row} way={way} />
                <div>
                  {way.site.name ?? way.site.id}
                  <div className="fine">
                    {[way.site.country?.name, ...way.operators.map(({ name, id }) => name ?? id)]
                      .filter((part) => part != null)
                      .join(' · ')}
                    {way.operators.length === 0 && ' · operator unknown'}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
)
