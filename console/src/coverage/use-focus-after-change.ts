import { useEffect, useRef } from 'react'

/** An element to read on from when something else is shown, for what was chosen may be gone. Not when the page opens. */
export function useFocusAfterChange(shown: string) {
  const element = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current !== shown) element.current?.focus()
    before.current = shown
  }, [shown])
  return element
}
