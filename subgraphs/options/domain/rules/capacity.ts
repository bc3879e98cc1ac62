import { toFinding, type Judge } from '../finding.ts'

/** Free capacity is published by partners; nothing published is unknown, never none. */
export const judgeCapacity: Judge = (_question, site) => [
  toFinding('UNKNOWN', `No capacity of ${site.name} is published.`, 'Free bays, docks and crews are not public.', {
    clearedBy: 'A capacity window published by the operator.',
  }),
]
