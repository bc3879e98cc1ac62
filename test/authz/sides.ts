import type { Principal } from '../../subgraphs/platform/principal.ts'
import { HANWHA, HD_HYUNDAI, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'

/** One organisation with its records, as the subject of a question. Days are `YYYY-MM-DD`. */
export interface Side {
  readonly name: string
  readonly partner: Principal
  /** Of its theater. */
  readonly staff: Principal
  readonly organisation: string
  readonly theater: string
  readonly site: string
  /** Interchangeable bays. */
  readonly bays: string
  readonly system: string
  /** What it publishes: two windows at its bays, with days and numbers that occur nowhere else. */
  readonly windows: readonly [Published, Published]
  /** What it publishes by a file. */
  readonly imported: Published
  /** Days for which staff ask for a bay, within the first window. */
  readonly work: { readonly from: string; readonly to: string }
  /** Words that stand in the texts of its requests, of asks for newer figures, and of its webhook, and nowhere else. */
  readonly words: { readonly request: string; readonly ask: string; readonly webhook: string }
}

export interface Published {
  readonly from: string
  readonly to: string
  readonly bays: number
}

/** A European yard, for staff of another theater. */
const SABCA: Principal = { ...HANWHA, subject: 'partner-3', organisation: 'p-sabca', country: 'BEL' }

export const SIDES: readonly [Side, Side, Side] = [
  {
    name: 'Hanwha Ocean',
    partner: HANWHA,
    staff: STAFF,
    organisation: 'p-hanwha-ocean',
    theater: 'INDOPACOM',
    site: 'kor-hanwha-geoje',
    bays: 'kor-hanwha-geoje/maritime-bays',
    system: 't-ake',
    windows: [
      { from: '2031-03-07', to: '2031-09-19', bays: 7 },
      { from: '2033-05-03', to: '2033-08-29', bays: 707 },
    ],
    imported: { from: '2037-03-04', to: '2037-08-12', bays: 17 },
    work: { from: '2031-04-02', to: '2031-05-14' },
    words: { request: 'vermilion-osprey', ask: 'saffron-bittern', webhook: 'umber-kestrel' },
  },
  {
    name: 'HD Hyundai',
    partner: HD_HYUNDAI,
    staff: STAFF,
    organisation: 'p-hdhhi',
    theater: 'INDOPACOM',
    site: 'kor-hdhhi-ulsan',
    bays: 'kor-hdhhi-ulsan/maritime-bays',
    system: 't-ake',
    windows: [
      { from: '2032-04-11', to: '2032-10-23', bays: 13 },
      { from: '2034-02-05', to: '2034-07-21', bays: 613 },
    ],
    imported: { from: '2038-02-07', to: '2038-09-16', bays: 19 },
    work: { from: '2032-05-06', to: '2032-06-17' },
    words: { request: 'cobalt-heron', ask: 'indigo-lapwing', webhook: 'carmine-siskin' },
  },
  {
    name: 'SABCA',
    partner: SABCA,
    staff: STAFF_OF_EUROPE,
    organisation: 'p-sabca',
    theater: 'EUCOM',
    site: 'bel-sabca-gosselies',
    bays: 'bel-sabca-gosselies/air-bays',
    system: 'f-16',
    windows: [
      { from: '2035-06-13', to: '2035-11-27', bays: 23 },
      { from: '2036-01-09', to: '2036-12-03', bays: 511 },
    ],
    imported: { from: '2039-04-03', to: '2039-10-28', bays: 29 },
    work: { from: '2035-07-08', to: '2035-08-22' },
    words: { request: 'ochre-plover', ask: 'russet-godwit', webhook: 'viridian-shrike' },
  },
]
