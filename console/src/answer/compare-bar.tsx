export const MOST_COMPARED = 4

/** How many options are chosen, and the way to their comparison. */
export function CompareBar({
  count,
  onCompare,
  onClear,
}: {
  count: number
  onCompare: () => void
  onClear: () => void
}) {
  if (count === 0) return null
  return (
    <div className="compare-bar" role="group" aria-label="Chosen options">
      <span role="status">
        {count} of {MOST_COMPARED} chosen{count === 1 && ': choose another to compare'}
      </span>
      <button type="button" className="usa-button" disabled={count < 2} onClick={onCompare}>
        Compare
      </button>
      <button type="button" className="usa-button usa-button--unstyled" onClick={onClear}>
        Clear
      </button>
    </div>
  )
}
