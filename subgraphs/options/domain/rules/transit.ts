import { toFinding, type Judge } from '../finding.ts'

/** The way to the site, where the request says from where. */
export const judgeTransit: Judge = ({ hasOrigin }, site) =>
  hasOrigin
    ? [
        toFinding(
          'UNKNOWN',
          `The way to ${site.name} is not computed.`,
          'Routes over water, by air and by road are not part of the answer yet.',
          {
            clearedBy: 'Planning the passage.',
          },
        ),
      ]
    : []
