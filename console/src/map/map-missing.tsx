import { Notice } from '../parts/notices.tsx'

/** Why there is no map, and that nothing is lost by it. */
export const MapMissing = ({ onRetry }: { onRetry?: () => void }) => (
  <Notice tone="warning" title="The map could not be loaded" role="status">
    <p>Everything on it is in the table too. {!onRetry && 'Load the page again to see it.'}</p>
    {onRetry && (
      <button type="button" className="usa-button usa-button--outline" onClick={onRetry}>
        Try again
      </button>
    )}
  </Notice>
)
