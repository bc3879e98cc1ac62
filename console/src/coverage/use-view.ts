import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { choose, readView, toCoveragePath, type View } from './view.ts'

/**
 * What the address says is looked at, and how to look at something else. `{ replace: true }` is for what is no step that back should
 * undo: letters typed, a loss examined.
 */
export function useView(): [View, (changes: Partial<View>, options?: { replace?: boolean }) => void] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const view = useMemo(() => readView(search), [search])
  const change = useCallback(
    (changes: Partial<View>, { replace = false }: { replace?: boolean } = {}) =>
      navigate(toCoveragePath(choose(readView(location.search), changes)), { replace }),
    [navigate],
  )
  return [view, change]
}
