import { findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'

/** A centre that teaches maintainers is no place to send a damaged system. */
export const judgeTrainingOnly: Judge = (question, site) => {
  const { level } = question
  const repairs = findCapability(question, site)?.levels.some((stated) => stated !== 'TRAINING') ?? false
  const teachesOnly = site.levels.length > 0 && site.levels.every((stated) => stated === 'TRAINING')
  if (!teachesOnly || repairs || level === 'TRAINING') return []
  return [
    toFinding(
      'BLOCKS',
      `${site.name} teaches maintenance; no record says that it repairs.`,
      'Levels on record: TRAINING only.',
      {
        clearedBy: 'A record of repair work here.',
        sources: site.sources,
      },
    ),
  ]
}
