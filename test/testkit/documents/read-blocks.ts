import { readFileSync } from 'node:fs'
import markdown from 'markdown-it'

/** An example as a page has it. */
export interface Block {
  /** `docs/errors.md:42` */
  readonly place: string
  readonly language: string
  readonly content: string
  /** What the comments right above it say to whoever runs it: `as`, `given`, `answer`, `variables`, `not run`. */
  readonly notes: ReadonlyMap<string, string>
  /** JSON that stands right below: what is sent with it, and what it says to be answered. */
  readonly variables: unknown
  readonly answer: unknown
  /** Of which part of the whole answer that is: `data.repairOptions`. */
  readonly answerPath: string | undefined
}

const NOTE = /<!--\s*(as|given|answer|variables|not run)(?::\s*(.*?))?\s*-->/g

/** Languages of what is shown and not run: a file, a picture, a header. */
const SHOWN = new Set(['mermaid', 'text', 'csv', 'http'])

interface Fence extends Omit<Block, 'variables' | 'answer' | 'answerPath'> {
  readonly belongs: 'variables' | 'answer' | null
}

function readFences(file: string): Fence[] {
  const fences: Fence[] = []
  let notes = new Map<string, string>()
  for (const { type, content, info, map } of markdown({ html: true }).parse(readFileSync(file, 'utf8'), {})) {
    if (type === 'html_block') for (const [, name = '', value = ''] of content.matchAll(NOTE)) notes.set(name, value)
    else if (type === 'fence') {
      const belongs = notes.has('answer') ? 'answer' : notes.has('variables') ? 'variables' : null
      fences.push({ place: `${file}:${(map?.[0] ?? 0) + 1}`, language: info.trim(), content, notes, belongs })
      notes = new Map()
    } else notes = new Map()
  }
  return fences.filter(({ language }) => !SHOWN.has(language))
}

/**
 * The examples of a page, each with the JSON that belongs to it.
 * @throws Error for JSON that belongs to nothing
 */
export function readBlocks(file: string): readonly Block[] {
  const blocks: Block[] = []
  for (const { belongs, ...fence } of readFences(file)) {
    const last = blocks.at(-1)
    if (belongs !== null && last !== undefined)
      Object.assign(last, {
        [belongs]: JSON.parse(fence.content) as unknown,
        ...(belongs === 'answer' && { answerPath: fence.notes.get('answer') }),
      })
    else if (fence.language === 'json' && !fence.notes.has('not run'))
      throw new Error(`${fence.place}: say in a comment whether it is <!-- variables --> or an <!-- answer -->.`)
    else blocks.push({ ...fence, variables: undefined, answer: undefined, answerPath: undefined })
  }
  return blocks
}
