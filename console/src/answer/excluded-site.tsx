import { memo } from 'react'
import type { ExcludedFactsFragment } from '../generated/operations.ts'
import { FindingList } from '../parts/findings.tsx'
import { toCount } from '../parts/words.ts'

/** A site that is ruled out: first by what, and what would clear it; what else was found below. */
export const ExcludedSite = memo(function ExcludedSite({
  excluded: { site, findings },
  isSelected,
  onSelect,
}: {
  excluded: ExcludedFactsFragment
  isSelected: boolean
  onSelect: (site: string) => void
}) {
  const blocking = findings.filter(({ effect }) => effect === 'BLOCKS')
  const others = findings.filter(({ effect }) => effect !== 'BLOCKS')
  return (
    <li className={isSelected ? 'excluded__site excluded__site--selected' : 'excluded__site'} data-site={site.id}>
      <h3>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          aria-pressed={isSelected}
          title="Mark it on the map"
          onClick={() => onSelect(site.id)}
        >
          {site.name ?? site.id}
        </button>
        {site.country?.name != null && <span className="fine"> {site.country.name}</span>}
      </h3>
      <FindingList findings={blocking} />
      {others.length > 0 && (
        <details>
          <summary>{toCount(others.length, 'other finding')}</summary>
          <FindingList findings={others} />
        </details>
      )}
    </li>
  )
})
