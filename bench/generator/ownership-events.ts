import type { CopyRow, Table } from './copy-rows.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import type { Operators } from './operators.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom } from './random.ts'

const SHARE_OF_COMPANIES = 0.02
/** Of the stakes; covered nations are those of 10 USC 4872(f). */
const SHARE_TO_COVERED_NATION = 0.15
const EVENTS = [
  ['ANNOUNCED', 30],
  ['CLOSED', 60],
  ['MANAGEMENT_TAKEN_OVER', 10],
] as const

/** Few companies change hands, and of these few go to a covered nation. */
export const toOwnershipEventTable = ({ all }: Operators, { seed, today }: NetworkSize): Table => ({
  name: 'partners.ownership_event',
  columns: [
    ...[
      'id',
      'target_id',
      'acquirers',
      'acquirer_ids',
      'seller',
      'stake_percent',
      'price_usd_million',
      'event',
      'date',
    ],
    ...['note', 'seed_text', 'correction', ...GENERATED_COLUMNS],
  ],
  rows: all.flatMap(({ id, kind, iso3 }, index): CopyRow[] => {
    const random = toRandom(seed, `ownership ${id}`)
    if (kind !== 'COMPANY' || !random.chance(SHARE_OF_COMPANIES)) return []
    const isCovered = random.chance(SHARE_TO_COVERED_NATION)
    const others = all.filter((other) => other.kind === 'COMPANY' && other.iso3 === iso3 && other.id !== id)
    const acquirer = isCovered || others.length === 0 ? null : random.pick(others)
    const name = acquirer?.name ?? (isCovered ? `Harbor Investment ${index} (China)` : `Ocean Holding ${index}`)
    return [
      [
        ...[`oe-${id}`, id, [name], acquirer === null ? [] : [acquirer.id], null, random.int(10, 100), null],
        ...[random.weigh(EVENTS), toDay(toDayNumber(today) - random.int(30, 8 * 365)), null, null, null],
        ...GENERATED_VALUES,
      ],
    ]
  }),
})
