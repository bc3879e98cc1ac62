/**
 * Whether something was in force at some time of `asOf`, where all three dates may be a day, a month or a year.
 * A missing start or end does not limit it.
 */
export function isInForce({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, asOf: string) {
  return (
    (validFrom === null || firstDay(validFrom) <= lastDay(asOf)) &&
    (validTo === null || firstDay(asOf) <= lastDay(validTo))
  )
}

// Text order is date order once both are padded to a day; "99" stands for the end of a month or a year.
const firstDay = (date: string): string => (date + '-01-01').slice(0, 10)
const lastDay = (date: string): string => (date + '-99-99').slice(0, 10)
