import { useEffect, useRef, type RefObject } from 'react'

/**
 * For a list of sites that grows when more is asked for: once it has, the first of what is new has the focus, for the button that asked
 * may be gone.
 * @param count how many are shown
 */
export function useFocusOnMore<Around extends HTMLElement>(
  count: number,
): { readonly around: RefObject<Around | null>; readonly expectMore: () => void } {
  const around = useRef<Around>(null)
  const asked = useRef<number>(null)
  useEffect(() => {
    if (asked.current === null || count <= asked.current) return
    around.current?.querySelectorAll('[data-site]')[asked.current]?.querySelector('button')?.focus()
    asked.current = null
  }, [count])
  const expectMore = (): void => {
    asked.current = count
  }
  return { around, expectMore }
}
