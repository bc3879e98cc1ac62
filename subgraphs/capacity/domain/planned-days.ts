const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAYS_OF_UNIT = { day: 1, week: 7, month: 30, year: 365 } as const

const PLAIN = new RegExp(
  `^(?<round>about |around |approximately |roughly |some )?(?<count>[1-9]\\d{0,3}|${WORDS.join('|')})[ -]` +
    '(?<unit>day|week|month|year)s?( (availability|period|overhaul|contract))?$',
)

/**
 * Days of a planned duration that is said in plain words ("about three months", "60-day availability"). What follows
 * a semicolon or stands in brackets is about something else. Null where the words are not plain: no guess is made.
 */
export function findPlannedDays(text: string): { days: number; isApproximate: boolean } | null {
  const [firstPart = ''] = text.toLowerCase().split(/[;(]/)
  const { round, count = '', unit } = PLAIN.exec(firstPart.trim())?.groups ?? {}
  if (unit === undefined) return null
  const number = WORDS.includes(count) ? WORDS.indexOf(count) + 1 : Number(count)
  return {
    days: number * DAYS_OF_UNIT[unit as keyof typeof DAYS_OF_UNIT],
    // Months and years differ in length, so that a count of days from them is round by itself.
    isApproximate: round !== undefined || unit === 'month' || unit === 'year',
  }
}
