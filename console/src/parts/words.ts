/** Enum values and dates as people read them. */

/** `VOYAGE_REPAIR` as "Voyage repair". */
export const toWords = (value: string): string => {
  const words = value.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
})
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** `2027-11-08` as "8 Nov 2027"; "unknown" where it is. */
export const toDay = (date: string | null | undefined): string =>
  date == null ? 'unknown' : day.format(new Date(`${date}T00:00:00Z`))

export const toInstant = (at: string | null | undefined): string =>
  at == null ? 'unknown' : instant.format(new Date(at))

export const toNumber = (value: number): string => number.format(value)

export const toCount = (count: number, one: string, several = `${one}s`): string =>
  `${toNumber(count)} ${count === 1 ? one : several}`
