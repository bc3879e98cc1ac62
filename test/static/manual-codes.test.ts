import { globSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType, type GraphQLEnumType } from 'graphql'
import { REFUSAL_CODES } from '../../gateway/http/refusals.ts'
import { PUBLIC_CODES } from '../../subgraphs/platform/mask-error.ts'
import { readTable } from '../testkit/documents/read-table.ts'

const enums = Object.values(buildSchema(readFileSync('schema/api.graphql', 'utf8')).getTypeMap()).filter(isEnumType)
const toNames = (type: GraphQLEnumType | undefined): string[] => type?.getValues().map(({ name }) => name) ?? []
const errorCodes = [...new Set([...PUBLIC_CODES, ...REFUSAL_CODES])]

/** Codes that the first column of a table of docs/errors.md has, once each. */
const readCodes = (heading: string): string[] =>
  readTable('docs/errors.md', heading).map(([code = '']) => code.replaceAll('`', ''))

it('explains each code that an error can have, and no other', () => {
  expect(readCodes('Codes of `errors[].extensions.code`').sort()).toEqual(errorCodes.sort())
})

it('explains each code that a user error can have, and no other', () => {
  const type = enums.find(({ name }) => name === 'ErrorCode')
  expect(readCodes('Codes of `userErrors[].code`').sort()).toEqual(toNames(type).sort())
})

it('makes no code up on any page', () => {
  const known = new Set([...errorCodes, ...enums.flatMap(toNames)])
  const isSetting = (code: string): boolean => /^(?:OIDC|RSF)_/.test(code)
  const unknown = globSync('docs/*.md').flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`([A-Z][A-Z_\d]{3,})`/g)]
      .map(([, code = '']) => code)
      .filter((code) => !known.has(code) && !isSetting(code))
      .map((code) => `${page}: ${code}`),
  )
  expect(unknown).toEqual([])
})
