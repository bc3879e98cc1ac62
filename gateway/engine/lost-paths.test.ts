import { findLostPaths } from './lost-paths.ts'

describe('what is lost when a subgraph does not answer', () => {
  it('is every field asked of the root, by its name in the answer', () => {
    expect(findLostPaths('{ sites { id } first: site(id: "a") { id } }')).toEqual([['sites'], ['first']])
  })

  it('is every field asked of each entity, but not what names it', () => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Site { __typename id operators { name } ... on Site { agreements { id } } } ... on Yard { docks } } }`
    const representations = [
      { __typename: 'Site', id: 'a' },
      { __typename: 'Yard', id: 'b' },
    ]
    expect(findLostPaths(query, { representations })).toEqual([
      ['_entities', 0, 'operators'],
      ['_entities', 0, 'agreements'],
      ['_entities', 1, 'docks'],
    ])
  })
})
