import { findBest, measures, type Option } from './measures.ts'

const option = (id: string, days: number | null, evidence: Option['evidence'] = 'PERFORMED') =>
  ({ site: { id }, transit: days === null ? null : { days }, evidence }) as Option

it('finds what is best, and everyone who shares it', () => {
  const options = [option('a', 3), option('b', 1), option('c', 1), option('d', null)]
  expect([...findBest(options, measures.transit)]).toEqual(['b', 'c'])
  expect([...findBest([option('a', 1, 'PLANNED'), option('b', 1, 'CONTRACTED')], measures.evidence)]).toEqual(['b'])
})

it('calls nothing best where all are the same or only one is known', () => {
  expect(findBest([option('a', 2), option('b', 2)], measures.transit).size).toBe(0)
  expect(findBest([option('a', 2), option('b', null)], measures.transit).size).toBe(0)
})
