/** To the page before and the next, where there are several. Pages count from 1. */
export const PageTurner = ({
  label,
  page,
  pageCount,
  onTurn,
}: {
  label: string
  page: number
  pageCount: number
  onTurn: (page: number) => void
}) =>
  pageCount > 1 && (
    <nav aria-label={label} className="page-turner">
      <button
        type="button"
        className="usa-button usa-button--outline"
        disabled={page === 1}
        onClick={() => onTurn(page - 1)}
      >
        Previous
      </button>
      <button
        type="button"
        className="usa-button usa-button--outline"
        disabled={page === pageCount}
        onClick={() => onTurn(page + 1)}
      >
        Next
      </button>
    </nav>
  )
