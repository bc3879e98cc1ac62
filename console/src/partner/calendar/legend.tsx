/** What the calendar's looks mean, in words. */
export const Legend = () => (
  <ul className="legend fine" aria-label="Legend">
    <li>
      <span className="legend__look bar bar--firm" aria-hidden="true" /> Firm
    </li>
    <li>
      <span className="legend__look bar bar--tentative" aria-hidden="true" /> Tentative
    </li>
    <li>
      <span className="legend__look bar bar--stale" aria-hidden="true" /> Stale or expired
    </li>
    <li>
      <span className="legend__look bar bar--illustrative" aria-hidden="true" /> ILLUSTRATIVE: generated, never to plan
      by
    </li>
    <li>
      <span className="legend__look legend__taken" aria-hidden="true" /> Taken: held or reserved
    </li>
    <li>
      <span className="legend__look legend__today" aria-hidden="true" /> Today
    </li>
  </ul>
)
