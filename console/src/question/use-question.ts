import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readQuestion, toSearch, type Question } from './question.ts'

/**
 * The question of the page's address, and how to change it. A change goes into the history, so that back leads to the question
 * before; `{ replace: true }` is for what is only looked at (a marked site).
 */
export function useQuestion(): [Question, (changes: Partial<Question>, options?: { replace?: boolean }) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const question = useMemo(() => readQuestion(search), [search])
  const change = useCallback(
    (changes: Partial<Question>, { replace = false }: { replace?: boolean } = {}) => {
      const next = toSearch({ ...readQuestion(location.search), ...changes })
      navigate(next === '' ? path : `${path}?${next}`, { replace })
    },
    [navigate, path],
  )
  return [question, change]
}

/** Where a question is asked and answered. */
export const toAnswerPath = (question: Question): string => `/?${toSearch(question)}`
