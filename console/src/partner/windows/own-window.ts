import type { PartnerCapacityQuery, WindowFactsFragment } from '../../generated/operations.ts'
import { toNumber } from '../../parts/words.ts'

/** A window as its owner sees it, every figure known. */
export type OwnWindow = {
  readonly [Key in Exclude<keyof WindowFactsFragment, 'expiresOn' | 'workCenter'>]: NonNullable<
    WindowFactsFragment[Key]
  >
} & {
  readonly expiresOn: string | null
  readonly workCenterId: string
}

/** A place whose calendar the partner answers for. */
export interface OwnCenter {
  readonly id: string
  readonly name: string
  readonly isDock: boolean
  /** What it is, in words: "Graving dock, 530 × 131 m". */
  readonly about: string
}

export interface OwnSite {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly centers: readonly OwnCenter[]
}

type PartnerFacts = NonNullable<PartnerCapacityQuery['partner']>

/** Windows of which a figure is missing in the answer are left out; the answer's errors say so. */
export const toOwnWindows = (publications: readonly WindowFactsFragment[] | null): readonly OwnWindow[] =>
  (publications ?? []).flatMap((window) => toOwnWindow(window) ?? [])

function toOwnWindow({ workCenter, expiresOn, ...facts }: WindowFactsFragment): OwnWindow | null {
  const isWhole = workCenter !== null && Object.values(facts).every((fact) => fact !== null)
  return isWhole ? ({ ...facts, expiresOn, workCenterId: workCenter.id } as OwnWindow) : null
}

/**
 * Sites whose calendars are the partner's own: a calendar is that of its site's first operator on record.
 */
export const toOwnSites = ({ id: partnerId, sites }: PartnerFacts): readonly OwnSite[] =>
  (sites ?? [])
    .filter(({ operators }) => operators?.[0]?.id === partnerId)
    .map(({ id, name, country, workCenters }) => ({
      id,
      name: name ?? id,
      country: country?.name ?? '',
      centers: (workCenters ?? []).map((center) => ({
        id: center.id,
        name: center.name ?? center.id,
        isDock: center.kind === 'NAMED',
        about: toAbout(center),
      })),
    }))

type CenterFacts = NonNullable<NonNullable<PartnerFacts['sites']>[number]['workCenters']>[number]

function toAbout({ kind, dock }: CenterFacts): string {
  if (kind !== 'NAMED') return 'Bays, any of which serves'
  const type = dock?.type == null ? 'Dock' : { GRAVING: 'Graving dock', FLOATING: 'Floating dock' }[dock.type]
  const measures = [dock?.lengthM, dock?.widthM].filter((metres) => metres != null)
  return measures.length === 0 ? type : `${type}, ${measures.map(toNumber).join(' × ')} m`
}
