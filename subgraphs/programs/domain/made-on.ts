/** A law that made or changed a rule. */
export interface LawOfRule {
  date: string | null
  change: string | null
}

/** When a rule was made: the date of the law that changed nothing because it began it. Null where none is dated. */
export const findMadeOn = (history: readonly LawOfRule[]): string | null =>
  history.find((law) => law.change === null && law.date !== null)?.date ?? null

/**
 * Whether a rule had been made by a day; one whose making is not dated had. Texts of dates sort by time, and a month
 * or year sorts before its own days, so that a rule counts as made once its month or year began.
 */
export const isMadeBy = (madeOn: string | null, day: string): boolean => madeOn === null || madeOn <= day
