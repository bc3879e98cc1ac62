import { findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'

/** The way to the site, where the request says from where. */
export const judgeTransit: Judge = (question, site) => {
  const { passage } = site
  if (passage === null || passage.kind === 'WAY' || !findCapability(question, site)) return []
  const message = `No way from ${question.origin ?? 'the origin'} to ${site.name} is known.`
  if (passage.kind === 'UNKNOWN')
    return [toFinding('UNKNOWN', message, passage.reason, { clearedBy: 'Planning the passage.' })]
  return [
    toFinding('BLOCKS', message, passage.reason, {
      clearedBy:
        passage.openedBy.length > 0 ? `Opening of ${passage.openedBy.join(', ')}.` : 'Another way of moving it.',
    }),
  ]
}
