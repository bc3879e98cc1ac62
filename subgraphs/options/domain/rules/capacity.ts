import { findCapability } from '../capability.ts'
import type { SiteFacts, WorkCenterFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import { addDays } from '../partial-date.ts'
import type { Question } from '../question.ts'
import { findArrival, findLongestStretch, findSlot, findSuitableCenters, type Slot } from '../schedule.ts'
import { findTurnaround } from '../turnaround.ts'

type Found = Omit<Finding, 'code'>

const PUBLISH = 'A capacity window published by the operator.'

/**
 * A free stretch long enough after arrival. Nothing published is unknown, never none, and so is what may not be seen;
 * figures that are not real say so.
 */
export const judgeCapacity: Judge = (question, site) => {
  if (!findCapability(question, site)) return []
  const slot = findSlot(question, site)
  if (slot) return describeGround(slot)
  if (!site.capacityIsShown) return [judgeHidden(site)]
  const centers = findSuitableCenters(question, site)
  const isPublished = centers.some(({ publishedTo, free }) => publishedTo !== null || free.length > 0)
  return [isPublished ? judgePublished(question, site, centers) : judgeUnpublished(site, centers)]
}

/** The same for every site, whether anything is published there or not. */
const judgeHidden = (site: SiteFacts): Found =>
  toFinding(
    'UNKNOWN',
    `What is free at ${site.name} is not shown to you.`,
    'Free capacity is shown to staff of the theater and to the operator of the site.',
    { clearedBy: 'Asking as staff of the theater, or asking the operator.' },
  )

function judgeUnpublished(site: SiteFacts, centers: readonly WorkCenterFacts[]): Found {
  const expiredOn = centers
    .flatMap((center) => center.expiredOn ?? [])
    .sort()
    .at(-1)
  return expiredOn === undefined
    ? toFinding(
        'UNKNOWN',
        `No capacity of ${site.name} is published for this work.`,
        'Free bays, docks and crews are not public.',
        { clearedBy: PUBLISH },
      )
    : toFinding(
        'UNKNOWN',
        `The capacity figures of ${site.name} have expired.`,
        `They held through ${expiredOn}; none that hold now are published.`,
        { clearedBy: 'Newer figures from the operator.' },
      )
}

function judgePublished(question: Question, site: SiteFacts, centers: readonly WorkCenterFacts[]): Found {
  const arrival = findArrival(question, site)
  if (arrival === null)
    return toFinding(
      'UNKNOWN',
      `When ${question.system.designation} would arrive at ${site.name} is not known, so no slot can be named.`,
      'No way from the origin is known.',
      { clearedBy: 'A way there (see TRANSIT).' },
    )
  const days = findTurnaround(question, site)?.days
  const longest = findLongestStretch(centers, arrival)
  const stretch = longest ? `${longest.days} days from ${longest.from}` : 'none'
  if (days === undefined)
    return toFinding(
      'UNKNOWN',
      `How long the work takes at ${site.name} is neither asked nor on record, so no slot can be named.`,
      `Longest free stretch on or after ${arrival}: ${stretch}.${describeFigures(centers)}`,
      { clearedBy: 'Stating work.plannedDays.' },
    )
  const clearedBy = `A window of ${days} days published by the operator, or shorter work.`
  const publishedTo =
    centers
      .flatMap(({ publishedTo: day, free }) => day ?? free.at(-1)?.to ?? [])
      .sort()
      .at(-1) ?? ''
  const fact = `Longest free stretch: ${stretch}. Capacity is published up to ${publishedTo}.${describeFigures(centers)}`
  // What lies beyond the last day that is published is not taken: it is unknown.
  if (publishedTo < addDays(arrival, days))
    return toFinding(
      'UNKNOWN',
      `The capacity published for ${site.name} ends before ${days} days from ${arrival} are over.`,
      fact,
      { clearedBy },
    )
  return toFinding('BLOCKS', `No ${days} days without a break are free at ${site.name} on or after ${arrival}.`, fact, {
    clearedBy,
  })
}

const describeFigures = (centers: readonly WorkCenterFacts[]): string =>
  centers.some(({ isIllustrative }) => isIllustrative)
    ? ' These figures are ILLUSTRATIVE: generated, not reported by the operator.'
    : ''

/** A date that rests on figures which nobody reported or promised must show it. */
function describeGround({ workCenter, induction, completion, spans }: Slot): Found[] {
  const fact = `${workCenter.name}: free from ${induction} up to ${completion}.`
  const rests = (message: string, clearedBy: string): Found => toFinding('NOTE', message, fact, { clearedBy })
  return [
    ...(spans.some(({ provenance }) => provenance === 'ILLUSTRATIVE')
      ? [
          rests(
            'The dates rest on ILLUSTRATIVE figures: generated, not reported by the operator.',
            'Figures reported by the operator.',
          ),
        ]
      : []),
    ...(spans.some(({ provenance }) => provenance === 'ASSUMED')
      ? [rests('The dates rest on capacity that the request assumes (assume.windowsAdded).', PUBLISH)]
      : []),
    ...(spans.some(({ commitment, provenance }) => commitment === 'TENTATIVE' && provenance !== 'ASSUMED')
      ? [rests('The dates rest on capacity that is foreseen and not promised (TENTATIVE).', 'A firm window.')]
      : []),
  ]
}
