import { isWrite } from './is-write.ts'

describe('an operation for a subgraph', () => {
  it.each([
    '{ sites { id } }',
    'query Sites__sites__0 { sites { id } }',
    'query($a: ID!) { site(id: $a) { id } }',
    '\n query{a}',
  ])('reads: %j', (query) => expect(isWrite(query)).toBe(false))

  it.each([
    'mutation { publish { id } }',
    'mutation Publish__capacity__0($a: ID!) { publish(id: $a) { id } }',
    'fragment A on Query { a } query { ...A }',
    '# query\nmutation { a }',
    'queryable { a }',
  ])('writes, or may: %j', (query) => expect(isWrite(query)).toBe(true))
})
