import { BrokenFile, toError } from '../domain/import/import-error.ts'

const CHECKED = 'Save the file as CSV UTF-8.'

/**
 * Bytes as text, piece by piece; a byte order mark is dropped.
 * @throws BrokenFile at the first byte that is not UTF-8, at a NUL, and at the end of a file that was cut within a character
 */
export async function* decodeUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isFirst = true
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      const bad = piece === undefined ? '' : new TextDecoder().decode(piece).split('\uFFFD', 1)[0]
      throw new BrokenFile(
        toError(line + countLines(bad ?? ''), 'NOT_UTF8', `A byte here is not UTF-8. ${CHECKED}`, { allowed: 'UTF-8' }),
      )
    }
  }
  for await (const piece of pieces) {
    if (isFirst && isUtf16(piece))
      throw new BrokenFile(toError(1, 'NOT_UTF8', `The file is UTF-16. ${CHECKED}`, { allowed: 'UTF-8' }))
    isFirst = false
    const text = decode(piece)
    const nul = text.indexOf('\0')
    if (nul >= 0)
      throw new BrokenFile(
        toError(line + countLines(text.slice(0, nul)), 'NUL', `There is a NUL character. ${CHECKED}`),
      )
    line += countLines(text)
    yield text
  }
  yield decode()
}

const countLines = (text: string): number => text.split('\n').length - 1

/** By its byte order mark, or by a NUL beside the first letter. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0)
