import { readFileSync } from 'node:fs'
import { RULES } from './rules.ts'

describe('the table of rules', () => {
  it('has each code of the schema once, in the same order', () => {
    const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    const [, body = ''] = /enum FindingCode \{([^}]*)\}/.exec(sdl) ?? []
    expect(Object.keys(RULES)).toEqual(body.match(/^ {2}[A-Z0-9_]+$/gm)?.map((code) => code.trim()))
  })
})
