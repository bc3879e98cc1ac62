import { toFinding, type Judge } from '../finding.ts'
import { isOnUnitedStatesSoil, isOwnSoil } from '../soil.ts'

/** A partner's equipment of United States origin needs leave to be handed to a third country, and so do its technical data. */
export const judgeExport: Judge = (question, site) => {
  const { owner } = question
  if (owner === 'USA') return []
  if (isOwnSoil(question, site))
    return [
      toFinding(
        'NOTE',
        `Equipment of ${owner} stays in its own country: 10 USC 8680 does not apply; terms of sale on technical data still do.`,
        `Owner ${owner}, site in ${site.country.iso3}.`,
      ),
    ]
  if (isOnUnitedStatesSoil(site))
    return [
      toFinding(
        'NOTE',
        `Equipment of ${owner} would return to the United States for repair: 10 USC 8680 does not apply, rules of import and return do.`,
        `Owner ${owner}, site in ${site.country.iso3}.`,
      ),
    ]
  return [
    toFinding(
      'NEEDS_REVIEW',
      `Equipment of ${owner} would be handed to ${site.country.name}: retransfer and export rules apply, 10 USC 8680 does not.`,
      `Owner ${owner}, site in ${site.country.iso3}. How it was acquired (foreign military sale or direct sale) is not on record.`,
      {
        clearedBy:
          'Leave of the Department of State for the retransfer where it is of United States origin, or an exemption.',
      },
    ),
  ]
}
