import type { FindingCode } from '../generated/operations.ts'
import { toWords } from './words.ts'

/** What each rule decides on, in the words of the API's manual (`schema/api.graphql`), which a test holds them to. */
export const codeMeanings: Readonly<Record<FindingCode, string>> = {
  CAPABILITY: 'A record says that the site works on this system. An airframe depot is not an engine shop.',
  LEVEL: 'The level asked for is one that the record states.',
  SCOPE: 'The record limits the part, the kind of work, the workforce or whose equipment.',
  EVIDENCE: 'The ground is at least as strong as asked, and what is planned has not begun.',
  SITE_STATUS: 'The site is operating, by the latest report or else by its record.',
  TRAINING_ONLY: 'A place that only teaches does not repair.',
  DOCK_FIT: 'The ship fits a dock, where docking is asked.',
  ACCESS: 'What the country allows on the day. Signed is not in force.',
  LEGAL_8680:
    '10 USC 8680, overhaul and repair of naval vessels in foreign shipyards, with its exceptions, as the law stood on the day.',
  OWNERSHIP_8679A: '10 USC 8679a, shipyards under the influence of a covered nation.',
  AGREEMENT: 'Master agreements where the customer needs one, contracts and assignments on the day.',
  NUCLEAR: 'Nuclear-powered ships only where a record says so.',
  EXPORT: "Export and retransfer of a partner's equipment.",
  CAPACITY:
    'A free stretch long enough on or after arrival. None published is UNKNOWN, not none, and so is what lies beyond the last day that is published. A NOTE says where a date rests on ILLUSTRATIVE, TENTATIVE or assumed figures. Judged where a record of the system exists, like TRANSIT and NEEDED_BY.',
  TRANSIT: 'The way to the site: none with straits shut or with a ship too large for a canal BLOCKS.',
  NEEDED_BY: 'Completion by the day it is needed.',
  STALE: 'Evidence older than five years, capacity figures older than 60 days or expired.',
}

/** Rules that are called by their law. */
const laws: Partial<Record<FindingCode, string>> = { LEGAL_8680: '10 USC 8680', OWNERSHIP_8679A: '10 USC 8679a' }

export const toRuleName = (code: FindingCode): string => laws[code] ?? toWords(code)
