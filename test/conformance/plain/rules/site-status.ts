import { blocks, note, type Rule } from '../finding.ts'

/** What was reported counts before the record. */
export const siteStatus: Rule = ({ sitesClosed }, { site, reportedStatus }) => {
  if (sitesClosed.includes(site.id) || (reportedStatus ?? site.status) !== 'OPERATING') return [blocks]
  return reportedStatus === null ? [] : [note]
}
