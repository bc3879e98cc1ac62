import { covers, findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'

/** No record, no answer: what a site does for one system says nothing about another. */
export const judgeCapability: Judge = (question, site) => {
  const { system } = question
  const record = findCapability(question, site)
  if (record) {
    // What a record adds in words no rule can read: it must be seen before the site is chosen.
    const remarks = [record.note, site.note].filter((note) => note !== null)
    if (remarks.length === 0) return []
    return [
      toFinding('NOTE', `What is on record of ${site.name} besides.`, remarks.join(' '), { sources: record.sources }),
    ]
  }
  const clearedBy = `A record of work on ${system.designation} here: performed, contracted, assigned, planned or offered.`
  const ended = site.capabilities.find((record) => record.ended && covers(record, question))
  if (ended)
    return [
      toFinding(
        'BLOCKS',
        `The record of work on ${system.designation} at ${site.name} says that it is over.`,
        ended.note ?? 'The record is marked as ended.',
        {
          clearedBy,
          sources: ended.sources,
        },
      ),
    ]
  const parent = site.capabilities.find((record) => system.partOf.includes(record.systemId))
  if (parent)
    return [
      toFinding(
        'BLOCKS',
        `No record says that ${site.name} works on ${system.designation} itself.`,
        `It works on ${parent.systemDesignation}, of which ${system.designation} is a part: a system of its own, which that record does not cover.${site.note ? ` ${site.note}` : ''}`,
        { clearedBy, sources: parent.sources },
      ),
    ]
  const others = site.capabilities.filter((record) => !record.ended).map((record) => record.systemDesignation)
  const fact = others.length > 0 ? `On record here: ${others.join(', ')}.` : 'No work on any system is on record here.'
  return [
    toFinding(
      'BLOCKS',
      `No record says that ${site.name} works on ${system.designation}.`,
      site.note ? `${fact} ${site.note}` : fact,
      {
        clearedBy,
        sources: site.sources,
      },
    ),
  ]
}
