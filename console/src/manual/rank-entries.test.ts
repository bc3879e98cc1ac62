import { rankEntries } from './rank-entries.ts'

const entry = (title: string, about = '') => ({ title, about, kind: 'field', url: `/docs/x#${title}` })
const entries = [
  entry('Site.capacity', 'Free days'),
  entry('capacityTemplate'),
  entry('Errors', 'NO_CAPACITY'),
  entry('capacity'),
]
const find = (typed: string) => rankEntries(entries, typed).map(({ title }) => title)

it('puts the very name first, then what begins so, then what holds it, then what speaks of it', () => {
  expect(find('Capacity')).toEqual(['capacity', 'capacityTemplate', 'Site.capacity', 'Errors'])
})

it('wants every word', () => {
  expect(find('capacity free')).toEqual(['Site.capacity'])
  expect(find('capacity nothing')).toEqual([])
})
