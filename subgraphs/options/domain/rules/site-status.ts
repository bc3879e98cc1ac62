import type { SiteFacts } from '../facts.ts'
import { toFinding, type Judge } from '../finding.ts'

/** Only what operates is open, by the latest report or else by the record; and what the scenario closes is closed. */
export const judgeSiteStatus: Judge = ({ assume }, site) => {
  if (assume.sitesClosed.includes(site.id))
    return [
      toFinding('BLOCKS', `${site.name} is taken as closed.`, 'The request assumes it (assume.sitesClosed).', {
        clearedBy: 'Leaving it out of the assumption.',
      }),
    ]
  const { name, status, statusReport, sources } = site
  if (status === 'OPERATING')
    return statusReport === null ? [] : [toFinding('NOTE', `${name} is reported to be at work.`, toFact(site))]
  return [
    toFinding(
      'BLOCKS',
      `${name} is ${status.toLowerCase()}, not open.`,
      toFact(site),
      statusReport === null
        ? { clearedBy: 'A report that it has opened.', sources }
        : { clearedBy: 'A report that it takes work.' },
    ),
  ]
}

const toFact = ({ status, statusReport }: SiteFacts): string => {
  if (statusReport === null) return `Status on record: ${status}.`
  return [`Status reported at ${statusReport.at}: ${status}.`, statusReport.note].filter(Boolean).join(' ')
}
