import { blocks, type Rule } from '../finding.ts'

export const siteStatus: Rule = ({ sitesClosed }, { site }) =>
  sitesClosed.includes(site.id) || site.status !== 'OPERATING' ? [blocks] : []
