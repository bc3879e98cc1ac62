import { checkNote } from './check-note.ts'

describe('checkNote', () => {
  it('drops outer blanks, and keeps nothing of a note without words', () => {
    expect(checkNote('  Crane out of order.\n')).toEqual({ note: 'Crane out of order.', problem: null })
    for (const none of [null, '', ' \n ']) expect(checkNote(none)).toEqual({ note: null, problem: null })
  })

  it('counts characters, not their halves', () => {
    expect(checkNote('\u{1F6A2}'.repeat(500)).problem).toBeNull()
    expect(checkNote('a'.repeat(501)).problem).toBe('note: at most 500 characters, not 501.')
  })

  it.each(['a\0b', 'a\u001bb', 'a\u0085b'])('refuses control characters: %j', (text) => {
    expect(checkNote(text).problem).toMatch(/^note: no control/)
  })

  it('takes several lines', () => {
    expect(checkNote('One.\r\nTwo.\tThree.').problem).toBeNull()
  })
})
