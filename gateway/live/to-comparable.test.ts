import { buildSchema, parse } from 'graphql'
import { toComparison } from './to-comparable.ts'

const schema = buildSchema(`
  scalar DateTime
  type Query { answer: Answer }
  type Answer { asOf: DateTime! docks: [Dock!]! }
  type Dock { asOf: String publishedAt: DateTime }
`)
const NOW = '2026-11-22T09:00:00.000Z'
const LATER = '2026-11-22T09:00:01.000Z'

const areEqual = (query: string, one: object, other: object): boolean => {
  const toText = toComparison(schema, parse(query))
  return toText({ data: { answer: one } }) === toText({ data: { answer: other } })
}

describe('two answers', () => {
  it('are the same where they differ in when they were read, by whatever name it is asked', () => {
    expect(areEqual('{ answer { asOf } }', { asOf: NOW }, { asOf: LATER })).toBe(true)
    expect(areEqual('{ answer { ...A } } fragment A on Answer { at: asOf }', { at: NOW }, { at: LATER })).toBe(true)
  })

  it('are not where a fact differs that has the same name', () => {
    const query = '{ answer { asOf docks { asOf } } }'
    expect(areEqual(query, { asOf: NOW, docks: [{ asOf: '2025' }] }, { asOf: LATER, docks: [{ asOf: '2026' }] })).toBe(
      false,
    )
  })

  it('are not where another instant differs, though it is asked by that name', () => {
    expect(areEqual('{ answer { docks { publishedAt } } }', { publishedAt: NOW }, { publishedAt: LATER })).toBe(false)
    const query = '{ answer { asOf docks { asOf: publishedAt } } }'
    expect(areEqual(query, { asOf: NOW, docks: [{ asOf: NOW }] }, { asOf: NOW, docks: [{ asOf: LATER }] })).toBe(false)
  })

  it('are not where one lacks a part', () => {
    const toText = toComparison(schema, parse('{ answer { asOf } }'))
    expect(toText({ data: { answer: null }, errors: [{ message: 'The part did not answer.' }] })).not.toBe(
      toText({ data: { answer: null } }),
    )
  })
})
