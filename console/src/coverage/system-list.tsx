import { useState } from 'react'
import { Link } from 'wouter'
import { toNumber } from '../parts/words.ts'
import { toCountry, type CoveredSystem, type Way } from './columns.ts'
import { HangsOn, StandingMark, SystemName, toNoWay } from './standing.tsx'
import { toAnswer, type View } from './view.ts'
import { WayLink } from './way-link.tsx'

const FIRST_SHOWN = 8

/** The same as the matrix, for screens that are too narrow for one: each system with its ways. */
export const SystemList = ({ view, systems }: { view: View; systems: readonly CoveredSystem[] }) => (
  <ul className="system-list">
    {systems.map((system) => (
      <li key={system.system.id}>
        <p className="system-list__head">
          <Link href={toAnswer(view, system.system.id)}>
            <SystemName system={system.system} />
          </Link>{' '}
          <StandingMark row={system} />
        </p>
        {system.standing === 'NONE' ? <p className="fine">{toNoWay(system)}</p> : <HangsOn system={system} />}
        <Ways view={view} system={system} />
      </li>
    ))}
  </ul>
)

/** The best ways, and the others when somebody asks for them. */
function Ways({ view, system }: { view: View; system: CoveredSystem }) {
  const [showsAll, setShowsAll] = useState(false)
  const ways = (system.ways ?? []).filter((way) => view.country === '' || toCountry(way) === view.country)
  if (ways.length === 0) return null
  return (
    <>
      <ul>
        {(showsAll ? ways : ways.slice(0, FIRST_SHOWN)).map((way) => (
          <li key={way.site.id}>
            <WayLink view={view} row={system} way={way} />
            <div>
              {way.site.name ?? way.site.id}
              <div className="fine">{toWhose(way)}</div>
            </div>
          </li>
        ))}
      </ul>
      {!showsAll && ways.length > FIRST_SHOWN && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => setShowsAll(true)}>
          Show all {toNumber(ways.length)}
        </button>
      )}
    </>
  )
}

/** Country and operators, which are left out where there are too many ways to ask for them. */
const toWhose = ({ site, operators }: Way): string =>
  [
    site.country?.name,
    ...(operators ?? []).map(({ name, id }) => name ?? id),
    operators?.length === 0 ? 'operator unknown' : null,
  ]
    .filter((part) => part != null)
    .join(' · ')
