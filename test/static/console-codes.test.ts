import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { codeMeanings } from '../../console/src/parts/codes.ts'

it('says what the manual of the API says of each rule', () => {
  const type = buildSchema(readFileSync('schema/api.graphql', 'utf8')).getType('FindingCode')
  if (!isEnumType(type)) throw new Error('FindingCode is no enum.')
  const manual = type.getValues().map(({ name, description }) => [name, description?.replaceAll('\n', ' ')])
  expect(codeMeanings).toEqual(Object.fromEntries(manual))
})
