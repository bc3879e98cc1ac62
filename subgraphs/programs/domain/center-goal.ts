/** A country's share in a goal: so many centers, on these fields as worded. */
export interface GoalShare {
  byFiscalYear: number
  country: string
  count: number
  focus: readonly string[]
}

export interface CenterGoal {
  focus: string[] | null
  byFiscalYear: number | null
}

/** Words by which a goal's wording tells the kind of equipment. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  AIR: ['air', 'aircraft', 'aviation'],
  MARITIME: ['sea', 'ship', 'ships', 'maritime', 'naval'],
  GROUND: ['land', 'ground', 'vehicle', 'vehicles'],
  ELECTRONICS: ['electronics', 'communications', 'radar', 'radars'],
}

const names = (wording: string, domain: string): boolean =>
  wording
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => WORDS[domain]?.includes(word))

/**
 * The goal that counts a center, and which of its fields is the center's. Where the country's share counts several
 * centers, only a field that names one of the center's domains is taken, and only when there is one such.
 */
export function matchCenterGoal(
  center: { country: string; domains: readonly string[] },
  shares: readonly GoalShare[],
): CenterGoal {
  const [share, ...others] = shares.filter(({ country }) => country === center.country)
  if (share === undefined || others.length > 0) return { focus: null, byFiscalYear: null }
  const { byFiscalYear } = share
  if (share.count === 1) return { focus: [...share.focus], byFiscalYear }
  const matching = share.focus.filter((wording) => center.domains.some((domain) => names(wording, domain)))
  return { focus: matching.length === 1 ? matching : null, byFiscalYear }
}
