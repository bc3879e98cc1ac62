import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { EvidenceMark, VerdictMark } from '../parts/marks.tsx'
import { FindingList } from '../parts/findings.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toCount, toNumber, toWords } from '../parts/words.ts'
import { countOpenPoints, findBest, measures, type Measure, type Option } from './measures.ts'
import { toMargin, toTurnaround } from './option-details.tsx'
import { OptionDate, toSlack } from './option-row.tsx'

/** Two to four options in columns, the best of each row marked. */
export function SideBySide({
  options,
  missing,
  heading,
  onRemove,
}: {
  options: readonly Option[]
  /** Ids of sites that were chosen and are not among the options shown. */
  missing: readonly string[]
  heading: RefObject<HTMLHeadingElement | null>
  onRemove: (site: string) => void
}) {
  // A link to a comparison opens on it; one that is put together here stays out of the way until it is asked for.
  const isFromLink = useRef(true)
  useEffect(() => {
    if (isFromLink.current) heading.current?.scrollIntoView()
    isFromLink.current = false
  }, [heading])
  return (
    <section className="side-by-side" aria-labelledby="side-by-side">
      <h2 id="side-by-side" ref={heading} tabIndex={-1}>
        Comparison
      </h2>
      {missing.length > 0 && (
        <ul className="fine">
          {missing.map((site) => (
            <li key={site}>
              {site} is not among the options shown.{' '}
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => onRemove(site)}>
                Take it out
              </button>
            </li>
          ))}
        </ul>
      )}
      {options.length > 0 && <Columns options={options} onRemove={onRemove} />}
    </section>
  )
}

function Columns({ options, onRemove }: { options: readonly Option[]; onRemove: (site: string) => void }) {
  const hasDocks = options.some(({ dockFit }) => dockFit !== null)
  const hasSlack = options.some(({ slackDays }) => slackDays !== null)
  return (
    <ScrollRegion label="Options side by side">
      <table className="usa-table side-by-side__table">
        <caption>{toCount(options.length, 'option')} side by side; what is best of a row is marked so</caption>
        <thead>
          <tr>
            <th scope="col">Of each site</th>
            {options.map(({ site, rank }) => (
              <th key={site.id} scope="col">
                {site.name ?? site.id}
                <div className="fine">
                  Rank {rank} · {site.country?.name}
                </div>
                <button type="button" className="usa-button usa-button--unstyled" onClick={() => onRemove(site.id)}>
                  Remove<span className="usa-sr-only"> {site.name ?? site.id} from the comparison</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row measure={measures.verdict} options={options}>
            {({ verdict }) => <VerdictMark verdict={verdict} />}
          </Row>
          <Row measure={measures.induction} options={options}>
            {(option) => <OptionDate date={option.earliestInduction} option={option} />}
          </Row>
          <Row measure={measures.completion} options={options}>
            {(option) => <OptionDate date={option.expectedCompletion} option={option} />}
          </Row>
          {hasSlack && (
            <Row measure={measures.slack} options={options}>
              {({ slackDays }) => (slackDays === null ? <Unknown /> : toSlack(slackDays))}
            </Row>
          )}
          <Row measure={measures.turnaround} options={options}>
            {({ turnaround }) => (turnaround === null ? <Unknown /> : toTurnaround(turnaround))}
          </Row>
          <Row measure={measures.transit} options={options}>
            {({ transit }) =>
              transit === null ? (
                <Unknown />
              ) : (
                <>
                  {toCount(transit.days, 'day')} by {transit.mode.toLowerCase()}
                  <div className="fine">{toNumber(transit.distanceKm)} km</div>
                </>
              )
            }
          </Row>
          <Row measure={measures.evidence} options={options}>
            {({ evidence, evidenceAsOf }) => <EvidenceMark evidence={evidence} asOf={evidenceAsOf} />}
          </Row>
          <tr>
            <th scope="row">Levels on record</th>
            {options.map(({ site, levels }) => (
              <td key={site.id}>
                {levels.length === 0 ? <Unknown>none stated</Unknown> : levels.map(toWords).join(', ')}
              </td>
            ))}
          </tr>
          {hasDocks && (
            <Row measure={measures.dockFit} options={options}>
              {({ dockFit }) =>
                dockFit === null ? (
                  <Unknown />
                ) : (
                  <>
                    {toWords(dockFit.verdict)}
                    <div className="fine">
                      {dockFit.dock ?? 'No dock on record'}; to spare: length {toMargin(dockFit.lengthMarginM)}, beam{' '}
                      {toMargin(dockFit.beamMarginM)}, draft {toMargin(dockFit.draftMarginM)}
                    </div>
                  </>
                )
              }
            </Row>
          )}
          <Row measure={measures.openPoints} options={options}>
            {(option) => countOpenPoints(option)}
          </Row>
          <tr>
            <th scope="row">Findings</th>
            {options.map(({ site, findings }) => (
              <td key={site.id}>
                <FindingList findings={findings} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({
  measure,
  options,
  children,
}: {
  measure: Measure
  options: readonly Option[]
  children: (option: Option) => ReactNode
}) {
  const best = findBest(options, measure)
  return (
    <tr>
      <th scope="row">{measure.title}</th>
      {options.map((option) => (
        <td key={option.site.id} className={best.has(option.site.id) ? 'side-by-side__best' : undefined}>
          {children(option)}
          {best.has(option.site.id) && <div className="side-by-side__mark">Best</div>}
        </td>
      ))}
    </tr>
  )
}

const Unknown = ({ children = 'unknown' }: { children?: string }) => <span className="unknown">{children}</span>
