import { blocks, type Rule } from '../finding.ts'

/** A place whose levels are TRAINING alone, unless a record of repair says otherwise or teaching is what is asked. */
export const trainingOnly: Rule = ({ askedLevel }, { site }, record) => {
  if (askedLevel === 'TRAINING' || site.levels.length === 0) return []
  for (const stated of [...site.levels, ...(record?.levels ?? [])]) if (stated !== 'TRAINING') return []
  return [blocks]
}
