import { useEffect, useState, type RefObject } from 'react'
import type { Size } from './projection.ts'

const LEAST_HEIGHT = 320
const MOST_HEIGHT = 620
const HEIGHT_BY_WIDTH = 0.66

/** The frame of a map as wide as there is room; null until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const watcher = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0)
      const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, width * HEIGHT_BY_WIDTH)))
      setSize((before) => (before?.width === width ? before : width === 0 ? null : { width, height }))
    })
    watcher.observe(current)
    return () => watcher.disconnect()
  }, [element])
  return size
}
