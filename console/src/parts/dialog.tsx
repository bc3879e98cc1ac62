import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

/**
 * Something to be done before going on: the page behind waits, Escape closes, and the focus goes back to where it was. It is open as
 * long as it is rendered.
 */
export function Dialog({
  title,
  isWide = false,
  onClose,
  children,
}: {
  title: string
  /** For a map: as wide as the screen has room for. */
  isWide?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it leaves the page, so that the focus can go back.
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <button type="button" className="usa-button usa-button--unstyled dialog__close" onClick={onClose}>
        Close
      </button>
    </dialog>
  )
}
