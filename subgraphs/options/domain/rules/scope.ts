import { findCapability } from '../capability.ts'
import type { WorkPart } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'

const PARTS: Record<WorkPart, string> = { WHOLE: 'the whole', COMPONENTS: 'components' }

/** What the record leaves out: parts, kinds of work, and whose equipment it is about. */
export const judgeScope: Judge = (question, site) => {
  const record = findCapability(question, site)
  if (!record) return []
  const { system, part, kind, owner } = question
  const findings: Omit<Finding, 'code'>[] = []
  const note = record.note ? ` ${record.note}` : ''
  const rest = (clearedBy: string) => ({ clearedBy, sources: record.sources })

  if (record.systemId !== system.id)
    findings.push(
      toFinding(
        'NEEDS_REVIEW',
        `The record names a category of equipment and not ${system.designation}.`,
        `On record: work on the category of ${record.systemCategory.toLowerCase()} items of supply class ${record.systemFsc}.${note}`,
        rest(`Confirmation by the site that it takes ${system.designation}.`),
      ),
    )
  if (record.scope.length > 0 && !record.scope.includes(part)) {
    const taken = PARTS[record.scope[0] ?? 'WHOLE']
    findings.push(
      toFinding(
        'BLOCKS',
        `${site.name} is on record for ${taken} of ${system.designation}, not for ${PARTS[part]}.`,
        `Scope on record: ${record.scope.join(', ')}.${note}`,
        rest(`Asking for ${taken}, where that is what is needed.`),
      ),
    )
  }
  if (record.scope.length === 0 && part === 'COMPONENTS')
    findings.push(
      toFinding(
        'NEEDS_REVIEW',
        `The record is about ${system.designation} as a whole and names no component work.`,
        `No limit of scope is on record.${note}`,
        rest('Confirmation by the site that it takes the component.'),
      ),
    )
  if (record.workKinds.length > 0 && (kind === null || !record.workKinds.includes(kind)))
    findings.push(
      toFinding(
        kind === null ? 'NEEDS_REVIEW' : 'BLOCKS',
        `${site.name} is on record for ${toWords(record.workKinds)} of ${system.designation} only.`,
        `Kinds of work on record: ${record.workKinds.join(', ')}.${note}`,
        rest(kind === null ? 'Stating the kind of work (work.kind).' : `A record of ${toWords([kind])} here.`),
      ),
    )
  if (record.owners.length > 0 && !record.owners.includes(owner))
    findings.push(
      toFinding(
        'NEEDS_REVIEW',
        `The record is about equipment of ${record.owners.join(', ')}: for equipment of ${owner} it shows skill and no more.`,
        `Owners on record: ${record.owners.join(', ')}.${note}`,
        rest(`An arrangement that covers equipment of ${owner}.`),
      ),
    )
  if (record.workforce)
    findings.push(
      toFinding(
        'NOTE',
        `Who does the work here is on record: ${toWords([record.workforce])}.`,
        `Workforce: ${record.workforce}.${note}`,
        {
          sources: record.sources,
        },
      ),
    )
  return findings
}

const toWords = (codes: readonly string[]): string =>
  codes
    .map((code) =>
      code
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(/\bus\b/g, 'US'),
    )
    .join(', ')
