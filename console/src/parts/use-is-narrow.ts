import { useSyncExternalStore } from 'react'

/** Too narrow for a table with many columns: a telephone. */
const narrow = matchMedia('(max-width: 45rem)')

const listen = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches)
