const MAX_NOTE_LENGTH = 500

/**
 * A remark as it is kept: without outer blanks, null where nothing is left.
 * @returns a problem in words that begin with the field, for text that is too long or holds control characters
 */
export function checkNote(text: string | null): { note: string | null; problem: string | null } {
  const note = text?.trim() || null
  const { length } = [...(note ?? '')]
  const problem =
    length > MAX_NOTE_LENGTH
      ? `note: at most ${MAX_NOTE_LENGTH} characters, not ${length}.`
      : /[^\P{Cc}\n\r\t]/u.test(note ?? '')
        ? 'note: no control characters but line breaks and tabs.'
        : null
  return { note, problem }
}
