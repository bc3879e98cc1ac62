import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReferenceNetwork, ReferenceProblem } from './read.ts'

describe('what is no network at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const lineFor = (name: string, content?: string): string => {
    const path = join(folder, name)
    if (content !== undefined) writeFileSync(path, content)
    try {
      readReferenceNetwork(path)
    } catch (error) {
      if (error instanceof ReferenceProblem) return error.message
      throw error
    }
    throw new Error('the file was accepted')
  }

  it('is one line for broken JSON', () => {
    expect(lineFor('broken.json', '{"sites": [1,\n 2,, ]}')).toMatch(/^.*broken\.json: not valid JSON: .+$/)
  })

  it('is one line for a file that is not there', () => {
    expect(lineFor('missing.json')).toMatch(/^.*missing\.json: the file cannot be read: .*no such file.*$/)
  })

  it.each(['null', '[]', '"text"', '7'])('is one line for %s', (content) => {
    expect(lineFor('odd.json', content)).toBe(`odd.json: expected an object, got ${content}`)
  })
})
