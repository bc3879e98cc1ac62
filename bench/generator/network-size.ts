/** What network to make. */
export interface NetworkSize {
  sites: number
  systems: number
  /** For how many weeks capacity is published, from four weeks before today. */
  weeks: number
  /** On average. */
  capabilitiesPerSite: number
  seed: number
  /** YYYY-MM-DD; every date in the network is relative to it. */
  today: string
}

/** A network that cannot be made; the message is one line for the person who asked for it. */
export class GenerationProblem extends Error {}

export const LIMITS: Readonly<Record<Exclude<keyof NetworkSize, 'today'>, readonly [min: number, max: number]>> = {
  sites: [1, 100_000],
  systems: [1, 20_000],
  weeks: [1, 520],
  capabilitiesPerSite: [0, 500],
  seed: [0, 0xffff_ffff],
}

/** @throws GenerationProblem at the first figure that means nothing */
export function checkSize(size: NetworkSize): void {
  for (const [name, [min, max]] of Object.entries(LIMITS)) {
    const figure = size[name as keyof typeof LIMITS]
    if (!Number.isInteger(figure) || figure < min || figure > max)
      throw new GenerationProblem(`${name} must be a whole number from ${min} to ${max}, not ${figure}.`)
  }
  if (!isDay(size.today))
    throw new GenerationProblem(
      `today must be a day from 1970-01-01 to 2200-12-31 like 2026-11-22, not "${size.today}".`,
    )
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1970' || text > '2200-12-31') return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}
