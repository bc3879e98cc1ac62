import type { ComparedSiteFragment, ComparisonFragment } from '../generated/operations.ts'
import { FindingList } from '../parts/findings.tsx'
import { DatedFigure, VerdictMark } from '../parts/marks.tsx'
import { Loading } from '../parts/notices.tsx'
import { toCount } from '../parts/words.ts'
import { toDateChange, toWayChange } from './compare-words.ts'

type OnSelect = (siteId: string) => void

/**
 * What the assumptions change against the answer of today, and that nothing changes where nothing does.
 * @param comparison undefined: still on its way
 * @param onSelect marks the site on map and table; left out on paper, where nothing can be pressed
 */
export function ComparisonView({
  comparison,
  onSelect,
}: {
  comparison: ComparisonFragment | null | undefined
  onSelect?: OnSelect
}) {
  if (comparison === undefined) return <Loading what="Comparing with today" />
  if (comparison === null) return null
  const { optionsLost: lost, optionsGained: gained, optionsChanged: changed } = comparison
  if (lost.length + gained.length + changed.length === 0)
    return (
      <section className="comparison" aria-label="What changes against today">
        <h2>Nothing changes against today</h2>
        <p>The same places remain, with the same dates, ways and verdicts.</p>
      </section>
    )
  return (
    <section className="comparison" aria-label="What changes against today">
      <h2>What changes against today</h2>
      <div className="comparison__columns">
        {lost.length > 0 && (
          <div className="comparison__column">
            <h3>{toCount(lost.length, 'option')} lost</h3>
            <ul>
              {lost.map(({ site, findings }) => {
                const reasons = findings.filter(({ effect }) => effect === 'BLOCKS')
                const inShort = reasons.map(({ message }) => message).join(' ')
                return (
                  <li key={site.id}>
                    <Name site={site} onSelect={onSelect} />
                    {onSelect ? (
                      <details>
                        <summary>{inShort}</summary>
                        <FindingList findings={findings} />
                      </details>
                    ) : (
                      inShort
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        )}
        {changed.length > 0 && (
          <div className="comparison__column">
            <h3>{toCount(changed.length, 'option')} changed</h3>
            <ul>
              {changed.map((option) => (
                <li key={option.site.id}>
                  <Name site={option.site} onSelect={onSelect} />
                  <ul className="comparison__changes">
                    {option.verdict !== option.verdictToday && (
                      <li>
                        <VerdictMark verdict={option.verdictToday} /> becomes <VerdictMark verdict={option.verdict} />
                      </li>
                    )}
                    <li>{toWayChange(option.transitDaysLonger)}</li>
                    <li>
                      {toDateChange(option).map((part, index) =>
                        typeof part === 'string' ? part : <DatedFigure key={index} {...part} />,
                      )}
                    </li>
                  </ul>
                </li>
              ))}
            </ul>
          </div>
        )}
        {gained.length > 0 && (
          <div className="comparison__column">
            <h3>{toCount(gained.length, 'option')} gained</h3>
            <ul>
              {gained.map(({ site, expectedCompletion, slot }) => (
                <li key={site.id}>
                  <Name site={site} onSelect={onSelect} />
                  <span>
                    done by <DatedFigure date={expectedCompletion} ground={slot} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

const Name = ({ site, onSelect }: { site: ComparedSiteFragment; onSelect: OnSelect | undefined }) => (
  <p className="comparison__name">
    {onSelect ? (
      <button type="button" className="comparison__site" onClick={() => onSelect(site.id)}>
        {site.name ?? site.id}
      </button>
    ) : (
      <strong>{site.name ?? site.id}</strong>
    )}{' '}
    <span className="fine">{site.country?.name}</span>
  </p>
)
