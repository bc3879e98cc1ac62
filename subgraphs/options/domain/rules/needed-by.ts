import { toFinding, type Judge } from '../finding.ts'

/** Completion against the day it is needed; without an induction date there is no completion date. */
export const judgeNeededBy: Judge = ({ neededBy }, site) =>
  neededBy === null
    ? []
    : [
        toFinding(
          'UNKNOWN',
          `Whether the work is complete by ${neededBy} is not known.`,
          `No induction date at ${site.name} is known.`,
          {
            clearedBy: 'A capacity window published by the operator.',
          },
        ),
      ]
