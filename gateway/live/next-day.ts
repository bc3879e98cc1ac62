const DAY_MS = 86_400_000

/** A moment after midnight, so that the clocks of the network's parts agree on the day. */
const AFTER_MS = 1_000

/** How long until the next day (UTC) has begun everywhere. */
export const toNextDayMs = (now = Date.now()): number => DAY_MS - (now % DAY_MS) + AFTER_MS
