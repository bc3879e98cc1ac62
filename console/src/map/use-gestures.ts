import { useEffect, useRef, type RefObject } from 'react'

export interface Gestures {
  /** The ground was pressed and let go: not a mark, and not moved. In pixels from the element's corner. */
  onTap: (at: { x: number; y: number }, target: Element) => void
  onDrag: (right: number, down: number) => void
  onZoom: (factor: number, at: { x: number; y: number }) => void
}

/** So far a hand may tremble, in pixels. */
const TREMBLE = 4
const WHEEL_STEP = 0.002

/**
 * What a mouse or a finger does on the map: drag it, tap the ground, turn the wheel with Ctrl held (without it, the page scrolls on). Each
 * can be done by buttons too.
 */
export function useGestures(element: RefObject<Element | null>, gestures: Gestures): void {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })
  useEffect(() => {
    const { current } = element
    if (current === null) return
    let pressed: { id: number; x: number; y: number; isDragged: boolean } | null = null
    const toPoint = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = current.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }
    const press = (event: PointerEvent) => {
      if (event.button === 0 && event.isPrimary) pressed = { id: event.pointerId, ...toPoint(event), isDragged: false }
    }
    const move = (event: PointerEvent) => {
      if (pressed?.id !== event.pointerId) return
      const at = toPoint(event)
      if (!pressed.isDragged && Math.hypot(at.x - pressed.x, at.y - pressed.y) < TREMBLE) return
      if (!pressed.isDragged) current.setPointerCapture(event.pointerId)
      latest.current.onDrag(at.x - pressed.x, at.y - pressed.y)
      pressed = { id: event.pointerId, ...at, isDragged: true }
    }
    const release = (event: PointerEvent) => {
      const was = pressed
      pressed = null
      if (was?.id !== event.pointerId || was.isDragged || !(event.target instanceof Element)) return
      if (event.target.closest('[role=button]') === null) latest.current.onTap(toPoint(event), event.target)
    }
    const forget = () => {
      pressed = null
    }
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current.onZoom(Math.exp(-event.deltaY * WHEEL_STEP), toPoint(event))
    }
    const listeners = new AbortController()
    const { signal } = listeners
    const on = (name: string, listener: (event: never) => void, passive = true) =>
      current.addEventListener(name, listener as EventListener, { signal, passive })
    on('pointerdown', press)
    on('pointermove', move)
    on('pointerup', release)
    on('pointercancel', forget)
    on('wheel', turn, false)
    return () => listeners.abort()
  }, [element])
}
