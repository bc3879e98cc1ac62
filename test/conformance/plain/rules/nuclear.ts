import { blocks, type Rule } from '../finding.ts'

/** A nuclear-powered ship goes only where a record says that such ships are worked on. */
export const nuclear: Rule = ({ isShip, system }, { records }) => {
  if (!isShip || system.nuclear !== true) return []
  return records.some((record) => record.ended !== true && record.system.nuclear === true) ? [] : [blocks]
}
