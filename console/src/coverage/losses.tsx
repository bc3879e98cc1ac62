import { useState } from 'react'
import { Link } from 'wouter'
import type { LossFragment } from '../generated/operations.ts'
import { toCount, toNumber, toWords } from '../parts/words.ts'
import { SystemName } from './standing.tsx'
import { assumeLoss, nameLoss, toAnswer, toCoveragePath, toLossKey, type View } from './view.ts'

const FIRST_SHOWN = 6

/** The single losses that would hurt most, and what the chosen one takes. */
export function Losses({
  view,
  losses,
  change,
}: {
  view: View
  losses: readonly LossFragment[]
  change: (changes: Partial<View>, options: { replace: boolean }) => void
}) {
  const [showsAll, setShowsAll] = useState(false)
  const chosen = losses.find((loss) => toLossKey(loss) === view.loss)
  const shown = showsAll ? losses : losses.filter((loss, index) => index < FIRST_SHOWN || loss === chosen)
  return (
    <section className="coverage" aria-labelledby="losses">
      <h2 id="losses">Where one loss hurts</h2>
      {losses.length === 0 ? (
        <p>No single loss of a site, an operator or a country leaves a system with fewer than two ways.</p>
      ) : (
        <div className="losses">
          <div>
            <table className="usa-table usa-table--borderless usa-table--compact losses__table">
              <caption className="usa-sr-only">Single losses that would leave most systems with no way</caption>
              <thead>
                <tr>
                  <th scope="col">Loss of</th>
                  <th scope="col" className="losses__number">
                    Left with none
                  </th>
                  <th scope="col" className="losses__number">
                    Left with one
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((loss) => (
                  <tr key={toLossKey(loss)} className={loss === chosen ? 'losses__chosen' : undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        className="usa-button usa-button--unstyled"
                        aria-pressed={loss === chosen}
                        onClick={() => change({ loss: loss === chosen ? '' : toLossKey(loss) }, { replace: true })}
                      >
                        {nameLoss(loss)}
                      </button>{' '}
                      <span className="fine">{toWords(loss.kind)}</span>
                    </th>
                    <td className="losses__number">{toNumber(loss.systemsLostCount)}</td>
                    <td className="losses__number">{toNumber(loss.systemsLeftWithOneCount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length < losses.length && (
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => setShowsAll(true)}>
                Show all {losses.length}
              </button>
            )}
          </div>
          <div className="losses__detail">
            {chosen ? <LossDetail view={view} loss={chosen} /> : <p>Choose a loss to see what it takes.</p>}
          </div>
        </div>
      )}
    </section>
  )
}

function LossDetail({ view, loss }: { view: View; loss: LossFragment }) {
  const name = nameLoss(loss)
  return (
    <>
      <p role="status">
        Without <strong>{name}</strong>, {toCount(loss.systemsLostCount, 'system')} would have no way in {view.theater},
        and {toNumber(loss.systemsLeftWithOneCount)} only one.
      </p>
      <p>
        <Link className="usa-button" href={toCoveragePath(assumeLoss(view, loss))}>
          See it as what-if
        </Link>
      </p>
      <LostSystems view={view} title="Left with no way" systems={loss.systemsLost} count={loss.systemsLostCount} />
      <LostSystems
        view={view}
        title="Left with one way"
        systems={loss.systemsLeftWithOne}
        count={loss.systemsLeftWithOneCount}
      />
    </>
  )
}

function LostSystems({
  view,
  title,
  systems,
  count,
}: {
  view: View
  title: string
  systems: LossFragment['systemsLost']
  count: number
}) {
  if (count === 0) return null
  return (
    <>
      <h3>
        {title} ({toNumber(count)})
      </h3>
      <ul className="losses__systems">
        {systems.map((system) => (
          <li key={system.id}>
            <Link href={toAnswer(view, system.id)}>
              <SystemName system={system} />
            </Link>
          </li>
        ))}
      </ul>
      {systems.length < count && (
        <p className="fine">And {toNumber(count - systems.length)} more: see it as what-if for all of them.</p>
      )}
    </>
  )
}
