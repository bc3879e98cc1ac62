import { buildSchema } from 'graphql'
import { findTwinProblems } from './find-twin-problems.ts'

const toProblems = (followed: string): string[] =>
  findTwinProblems(
    buildSchema(`
      type Dock { id: ID! }
      type Query { dock(id: ID!, day: String): Dock docks: [Dock!] }
      type Subscription { ${followed} }`),
  )

describe('what can be followed', () => {
  it('is what can be asked, with its arguments in any order', () => {
    expect(toProblems('docks: [Dock!] dock(day: String, id: ID!): Dock')).toEqual([])
    expect(findTwinProblems(buildSchema('type Query { dock: ID }'))).toEqual([])
  })

  it.each(['quay: Dock', 'dock(id: ID!): Dock', 'dock(id: ID, day: String): Dock', 'docks: [Dock]'])(
    'is nothing else: %s',
    (followed) => {
      expect(toProblems(followed)).toEqual([expect.stringMatching(/^Subscription[.]\w+ has no field of Query/)])
    },
  )
})
