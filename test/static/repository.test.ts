import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'

const root = join(import.meta.dirname, '../..')
/** A file that is deleted and not committed yet is no fault. */
const files = listFiles(root).filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true)
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** "file:line: text" for every line that matches. */
const findLines = (among: readonly string[], pattern: RegExp): string[] =>
  among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  )

// Written in two parts, so that this file does not contain what it looks for.
const words = (...parts: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(parts.map(([head, tail]) => head + tail).join('|'))

const isTest = (file: string): boolean => file.endsWith('.test.ts')
const typescript = files.filter((file) => file.endsWith('.ts'))

describe('the repository', () => {
  it('names no package registry', () => {
    expect(findLines(files, words(['https?://registry', '\\.']))).toEqual([])
  })

  it('locks packages by content, not by the address they came from', () => {
    expect(findLines(['package-lock.json'], words(['"reso', 'lved":']))).toEqual([])
  })

  it('holds no file of secrets', () => {
    const secret = /(?:^|\/)(?:[.]env(?:[.].*)?|[.]npmrc|[.]pgpass|id_(?:rsa|ed25519)|[^/]*[.](?:pem|key|p12|pfx))$/
    expect(files.filter((file) => secret.test(file))).toEqual([])
  })

  it('holds no private key inside another file', () => {
    expect(findLines(files, words(['-----BEGIN ', '[A-Z ]*PRIVATE KEY']))).toEqual([])
  })

  it('runs every test: none is skipped, none is alone', () => {
    const partial = words(
      ['[.]on', 'ly\\b\\s*[.(`]'],
      ['[.]sk', 'ip\\b\\s*[.(`]'],
      ['[.]to', 'do\\('],
      ['\\bx(?:it|test|desc', 'ribe)\\('],
      ['\\bf(?:it|desc', 'ribe)\\('],
    )
    expect(findLines(files.filter(isTest), partial)).toEqual([])
  })

  it('silences neither the compiler nor the linter', () => {
    const silenced = words(
      ['\\bas ', 'any\\s*(?:[^\\w\\s]|$)'],
      ['@ts-', '(?:ignore|nocheck|expect-error)'],
      ['eslint-', 'disable'],
      ['prettier-', 'ignore'],
    )
    expect(findLines(typescript, silenced)).toEqual([])
  })
})
