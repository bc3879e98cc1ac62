import type { FindingFactsFragment, SourceFactsFragment } from '../generated/operations.ts'
import { ConfidenceMark, EffectMark } from './marks.tsx'
import { toRuleName } from './codes.ts'

/** Every finding in words: what it does, the fact, what would clear it, the law and the source. */
export function FindingList({ findings }: { findings: readonly FindingFactsFragment[] }) {
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index} className={`finding finding--${finding.effect.toLowerCase()}`}>
          <p className="finding__head">
            <EffectMark effect={finding.effect} /> <strong>{toRuleName(finding.code)}</strong>
          </p>
          <p>{finding.message}</p>
          {finding.fact !== finding.message && <p className="fine">Fact: {finding.fact}</p>}
          {finding.clearedBy !== null && <p className="finding__cleared">What would clear it: {finding.clearedBy}</p>}
          {finding.rule?.cite != null && <p className="fine">Law: {finding.rule.cite}</p>}
          {finding.source !== null && <SourceLine source={finding.source} />}
        </li>
      ))}
    </ul>
  )
}

export function SourceLine({ source }: { source: SourceFactsFragment }) {
  const words = [source.title, source.publisher, source.year].filter((part) => part != null).join(', ')
  return (
    <p className="fine">
      Source:{' '}
      {source.url === null ? (
        words
      ) : (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {words}
        </a>
      )}{' '}
      <ConfidenceMark confidence={source.confidence} />
    </p>
  )
}
