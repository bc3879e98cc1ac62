import type { ReactNode } from 'react'
import { FindingList, SourceLine } from '../../parts/findings.tsx'
import { EvidenceMark, FreshnessMark, ProvenanceMark, VerdictMark } from '../../parts/marks.tsx'
import { toCount, toDay, toInstant, toNumber, toWords } from '../../parts/words.ts'
import type { Option } from '../measures.ts'
import { toMargin, toTurnaround } from '../option-details.tsx'
import { isEvidenceOld, OptionDate, toSlack } from '../option-row.tsx'

/** An option on paper, with all that it rests on. */
export function PrintedOption({ option }: { option: Option }) {
  const { site, operators, transit, turnaround, slackDays, slot, dockFit, distinctions } = option
  return (
    <section className="print-sheet__site">
      <h3>
        {option.rank}. {site.name ?? site.id}
        {site.country?.name != null && `, ${site.country.name}`} <VerdictMark verdict={option.verdict} />
      </h3>
      <dl className="print-sheet__facts">
        <Fact name="Operators">{operators.map(({ name, id }) => name ?? id).join(', ') || 'none on record'}</Fact>
        <Fact name="Evidence">
          <EvidenceMark evidence={option.evidence} asOf={option.evidenceAsOf} />,{' '}
          {option.level === null ? 'level not stated' : toWords(option.level)}{' '}
          {isEvidenceOld(option) && <FreshnessMark freshness="OVERDUE" />}
        </Fact>
        <Fact name="Induction">
          <OptionDate date={option.earliestInduction} option={option} />
        </Fact>
        <Fact name="Completion">
          <OptionDate date={option.expectedCompletion} option={option} />
          {slackDays !== null && `, ${toSlack(slackDays)}`}
        </Fact>
        <Fact name="Turnaround">{turnaround === null ? 'unknown' : toTurnaround(turnaround)}</Fact>
        <Fact name="Transit">{transit === null ? 'unknown' : toWay(transit)}</Fact>
        {slot && (
          <Fact name="Slot">
            {slot.workCenterName}, {toDay(slot.from)} to {toDay(slot.to)}, {toWords(slot.commitment).toLowerCase()}
            {slot.publishedAt !== null && `, oldest figure published ${toInstant(slot.publishedAt)}`}{' '}
            <ProvenanceMark provenance={slot.provenance} />
          </Fact>
        )}
        {dockFit && (
          <Fact name="Dock">
            {toWords(dockFit.verdict)}: {dockFit.dock ?? 'no dock on record'}; to spare: length{' '}
            {toMargin(dockFit.lengthMarginM)}, beam {toMargin(dockFit.beamMarginM)}, draft{' '}
            {toMargin(dockFit.draftMarginM)}
          </Fact>
        )}
        {distinctions.length > 0 && <Fact name="Best at">{distinctions.map(toWords).join(', ')}</Fact>}
      </dl>
      {option.evidenceNote !== null && <p>Evidence: {option.evidenceNote}</p>}
      {option.evidenceSources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
      <FindingList findings={option.findings} />
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const toWay = ({ days, mode, distanceKm, via }: NonNullable<Option['transit']>): string =>
  `${toCount(days, 'day')} by ${mode.toLowerCase()}, ${toNumber(distanceKm)} km${
    via.length === 0 ? '' : ` via ${via.map(toWords).join(', ')}`
  }`
