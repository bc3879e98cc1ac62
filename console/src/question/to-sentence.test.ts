import { noQuestion, type Question } from './question.ts'
import { toPosition, toSentence } from './to-sentence.ts'

const ask = (given: Partial<Question>) => ({ ...noQuestion, system: 'T-AKE 8', theater: 'INDOPACOM', ...given })

it('says a question as people say it', () => {
  expect(toSentence(ask({ kind: 'OVERHAUL', docking: true, place: 'JPYOK' }), { place: 'Yokohama' })).toBe(
    'T-AKE 8 · INDOPACOM · overhaul, docking · from Yokohama',
  )
})

it('says nothing of what is not asked', () => {
  expect(toSentence(ask({}))).toBe('T-AKE 8 · INDOPACOM')
  expect(toSentence(noQuestion)).toBe('')
})

it('says everything that is asked', () => {
  expect(
    toSentence(
      ask({
        kind: 'VOYAGE_REPAIR',
        part: 'COMPONENTS',
        level: 'BELOW_DEPOT_SUSTAINMENT',
        days: '1',
        at: '1.2,103.8',
        place: 'JPYOK',
        ready: '2027-01-05',
        by: '2027-03-01',
        owner: 'JPN',
        evidence: 'PERFORMED',
        homeport: 'USA',
        deployed: 'no',
        operator: 'MSC',
        homeportChange: '2028',
        forwardSince: '2020-05',
        hostile: true,
        shut: ['MALACCA', 'SUNDA'],
        noAccess: ['KOR'],
        closed: ['kor-hanwha-geoje'],
        order: ['TRANSIT_DAYS', 'EVIDENCE'],
      }),
    ),
  ).toBe(
    [
      'T-AKE 8 · INDOPACOM · voyage repair, components only, below depot sustainment level, 1 day · from 1.2° N, 103.8° E',
      'ready 5 Jan 2027 · needed by 1 Mar 2027 · owned by JPN · evidence performed or stronger',
      'homeport USA, not deployed, operated by MSC, homeport changes 2028, forward deployed since 2020-05, damage from hostile action',
      'what if: MALACCA and SUNDA shut, no access to KOR, kor-hanwha-geoje closed · by transit days, then evidence',
    ].join(' · '),
  )
})

it('says what the address made up as it is', () => {
  expect(toSentence(ask({ days: 'many', ready: '2027-13-01', at: 'here' }))).toBe(
    'T-AKE 8 · INDOPACOM · many days · from here · ready 2027-13-01',
  )
})

it('says on which side of the equator and of Greenwich a position is', () => {
  expect(toPosition('-33.86,151.21')).toBe('33.86° S, 151.21° E')
  expect(toPosition('36.62,-6.33')).toBe('36.62° N, 6.33° W')
})
