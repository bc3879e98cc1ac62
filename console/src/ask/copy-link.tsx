import { useState } from 'react'

/** Puts the address, which holds the whole question, where it can be pasted from. */
export function CopyLink() {
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setOutcome('Link copied. It asks this question for whoever opens it.')
    } catch {
      // Not everywhere may a page copy: the browser or its owner decides.
      setOutcome('This browser lets no page copy. Copy the address at the top of the window.')
    }
  }
  return (
    <>
      <button type="button" className="usa-button usa-button--outline" onClick={() => void copy()}>
        Copy link
      </button>
      <span className="fine" role="status">
        {outcome}
      </span>
    </>
  )
}
