import { useState } from 'react'
import type { Question } from '../question/question.ts'

/**
 * The question of the address with what was changed in the form and not asked yet. What is picked on the map changes the address while
 * somebody types: then the origin is the map's, and the rest stays typed.
 */
export function useDraft(question: Question): [Question, (edits: Partial<Question>) => void] {
  const [edits, setEdits] = useState<Partial<Question>>({})
  const origin = `${question.at} ${question.place}`
  const [seen, setSeen] = useState(origin)
  if (seen !== origin) {
    setSeen(origin)
    setEdits((typed) => ({ ...typed, at: question.at, place: question.place }))
  }
  return [{ ...question, ...edits }, (more) => setEdits((typed) => ({ ...typed, ...more }))]
}
