import { useEffect, useRef, type ReactNode } from 'react'
import type { Size } from './projection.ts'

const WIDTH = 260

/** Asks before anything on the map changes the question. Escape, or a press beside it, leaves everything as it is. */
export function MapPopover({
  title,
  at,
  frame,
  onClose,
  children,
}: {
  title: string
  at: { x: number; y: number }
  frame: Size
  onClose: () => void
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
    }
  }, [])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // What the map stands in stays open.
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onClose])
  const left = Math.min(Math.max(4, at.x - WIDTH / 2), Math.max(4, frame.width - WIDTH - 4))
  const isBelow = at.y < frame.height / 2
  return (
    <div
      ref={box}
      className="map__popover"
      role="dialog"
      aria-label={title}
      style={{ left, width: WIDTH, ...(isBelow ? { top: at.y + 14 } : { bottom: frame.height - at.y + 14 }) }}
    >
      <p className="map__popover-title">{title}</p>
      <div className="map__popover-ways">
        {children}
        <button type="button" className="usa-button usa-button--unstyled" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  )
}
