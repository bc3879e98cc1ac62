const DAY_MS = 86_400_000

/** Days from 1970-01-01 to the day `YYYY-MM-DD`. */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

export const toDay = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)

/** The Monday that a week begins on, as a day number. Week 0 begins on 1969-12-29, so that no week depends on today. */
export const toMonday = (week: number): number => week * 7 - 3

/** The week that a day number lies in. */
export const toWeek = (dayNumber: number): number => Math.floor((dayNumber + 3) / 7)
