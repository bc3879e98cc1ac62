import { toFinding, type Judge } from '../finding.ts'

/** What is planned or announced is not open, and what the scenario closes is closed. */
export const judgeSiteStatus: Judge = ({ assume }, site) => {
  if (assume.sitesClosed.includes(site.id))
    return [
      toFinding('BLOCKS', `${site.name} is taken as closed.`, 'The request assumes it (assume.sitesClosed).', {
        clearedBy: 'Leaving it out of the assumption.',
      }),
    ]
  if (site.status === 'OPERATING') return []
  return [
    toFinding(
      'BLOCKS',
      `${site.name} is ${site.status.toLowerCase()}, not open.`,
      `Status on record: ${site.status}.`,
      {
        clearedBy: 'A report that it has opened.',
        sources: site.sources,
      },
    ),
  ]
}
