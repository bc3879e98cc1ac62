import { evidenceRank, findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'
import { startOf } from '../partial-date.ts'

/** The ground must be as strong as asked; what is announced has not been done. */
export const judgeEvidence: Judge = (question, site) => {
  const record = findCapability(question, site)
  if (!record) return []
  const { minimumEvidence, system, readyOn } = question
  const fact = `${record.basis}${record.asOf ? `, as of ${record.asOf}` : ', date not stated'}.${record.note ? ` ${record.note}` : ''}`
  if (evidenceRank(record.basis) > evidenceRank(minimumEvidence))
    return [
      toFinding(
        'BLOCKS',
        `The ground for ${system.designation} at ${site.name} is ${record.basis}, weaker than ${minimumEvidence}.`,
        fact,
        {
          clearedBy: `Evidence of ${minimumEvidence} or stronger, or asking with a weaker minimumEvidence.`,
          sources: record.sources,
        },
      ),
    ]
  if (record.basis === 'PLANNED')
    return [
      toFinding(
        'NOTE',
        `Work on ${system.designation} at ${site.name} is announced and not known to have begun.`,
        fact,
        {
          clearedBy: 'A report that the work has begun.',
          sources: record.sources,
        },
      ),
    ]
  if (record.asOf !== null && startOf(record.asOf) > readyOn)
    return [
      toFinding(
        'NEEDS_REVIEW',
        `The evidence is from after ${readyOn}: the site may not have done this work by then.`,
        fact,
        { clearedBy: 'Evidence from before that day.', sources: record.sources },
      ),
    ]
  return []
}
