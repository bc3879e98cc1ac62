import type {
  CapacityCommitment,
  Confidence,
  Evidence,
  FindingEffect,
  Freshness,
  Provenance,
  Verdict,
} from '../generated/operations.ts'
import { toDay, toWords } from './words.ts'

/** Words in a frame. Colour and shape say again what the words say, never alone. */
function Mark({ kind, title, children }: { kind: string; title?: string; children: string }) {
  return (
    <span className={`mark mark--${kind}`} title={title}>
      {children}
    </span>
  )
}

export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <Mark kind={verdict.toLowerCase()}>{toWords(verdict)}</Mark>
)

/** On what ground it is said, with its date; "not dated" where the record states none. */
export const EvidenceMark = ({ evidence, asOf }: { evidence: Evidence; asOf?: string | null }) => (
  <span className="evidence">
    <Mark kind={`evidence-${evidence.toLowerCase()}`}>{toWords(evidence)}</Mark>
    {asOf !== undefined && <span className="fine"> {asOf ?? 'not dated'}</span>}
  </span>
)

export const EffectMark = ({ effect }: { effect: FindingEffect }) => (
  <Mark kind={`effect-${effect.toLowerCase()}`}>{effects[effect]}</Mark>
)

const effects: Readonly<Record<FindingEffect, string>> = {
  BLOCKS: 'Rules out',
  NEEDS_REVIEW: 'Needs review',
  UNKNOWN: 'Unknown',
  NOTE: 'Note',
}

export const ConfidenceMark = ({ confidence }: { confidence: Confidence }) => (
  <Mark kind="confidence">{toWords(confidence)}</Mark>
)

/** How a figure came about. ILLUSTRATIVE is never to be planned by, and looks it: hatched, in capitals. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  const { words, title } = provenances[provenance]
  return (
    <Mark kind={`provenance-${provenance.toLowerCase()}`} title={title}>
      {words}
    </Mark>
  )
}

const provenances: Readonly<Record<Provenance, { words: string; title: string }>> = {
  REPORTED: { words: 'Reported', title: 'Stated by a source or by the partner itself.' },
  ILLUSTRATIVE: {
    words: 'ILLUSTRATIVE',
    title: 'Generated to show what is done with such a figure. It says nothing about the real place: never plan by it.',
  },
  ASSUMED: { words: 'Assumed', title: 'Assumed in this question.' },
}

/** How old published figures are; stale ones look old. */
export const FreshnessMark = ({ freshness }: { freshness: Freshness }) => (
  <Mark kind={`freshness-${freshness.toLowerCase()}`}>{freshnesses[freshness]}</Mark>
)

/** How far a partner stands by its bays. What is subject to change is drawn with a broken line. */
export const CommitmentMark = ({ commitment }: { commitment: CapacityCommitment }) => (
  <Mark kind={`commitment-${commitment.toLowerCase()}`}>{toWords(commitment)}</Mark>
)

const freshnesses: Readonly<Record<Freshness, string>> = {
  FRESH: 'Fresh',
  DUE: 'Confirm soon',
  OVERDUE: 'STALE',
  EXPIRED: 'EXPIRED',
}

/** What a date rests on. */
export interface Ground {
  readonly provenance: Provenance
  readonly isStale: boolean
}

/** A date that rests on figures: struck with their provenance where they are not reported, and with their age where they are old. */
export function DatedFigure({ date, ground }: { date: string | null | undefined; ground: Ground | null | undefined }) {
  if (date == null) return <span className="unknown">unknown</span>
  return (
    <>
      <span className={ground ? `figure figure--${ground.provenance.toLowerCase()}` : undefined}>
        <time dateTime={date}>{toDay(date)}</time>
        {ground && ground.provenance !== 'REPORTED' && <ProvenanceMark provenance={ground.provenance} />}
      </span>
      {ground?.isStale && <FreshnessMark freshness="OVERDUE" />}
    </>
  )
}
