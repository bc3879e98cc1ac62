import { useEffect, useRef } from 'react'
import type { OptionFactsFragment } from '../generated/operations.ts'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toCount } from '../parts/words.ts'
import { MOST_COMPARED } from './compare-bar.tsx'
import type { Wanted } from './option-details.tsx'
import { OptionRow } from './option-row.tsx'

/** The options by rank. The marked one is scrolled to where something else marked it: the map, or the address. */
export function OptionsTable({
  options,
  judgedOn,
  wanted,
  totalCount,
  selected,
  onSelect,
  chosen,
  onChoose,
}: {
  options: readonly OptionFactsFragment[]
  judgedOn: string
  wanted: Wanted | null
  totalCount: number
  selected: string
  onSelect: (site: string) => void
  /** Sites that are chosen to be compared. */
  chosen: readonly string[]
  onChoose: (site: string) => void
}) {
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    if (selected === '') return
    const row = [...(body.current?.rows ?? [])].find(({ dataset }) => dataset['site'] === selected)
    row?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <ScrollRegion label="Options">
      <table className="usa-table options">
        <caption>
          {toCount(totalCount, 'option')}, best first
          {options.length < totalCount && `; the first ${options.length} are shown`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              Rank, <span className="options__compare">compare</span>
            </th>
            <th scope="col">Site</th>
            <th scope="col">Verdict</th>
            <th scope="col">Evidence</th>
            <th scope="col">Induction</th>
            <th scope="col">Completion</th>
            <th scope="col">Transit</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {options.map((option) => (
            <OptionRow
              key={option.site.id}
              option={option}
              judgedOn={judgedOn}
              wanted={wanted}
              isSelected={option.site.id === selected}
              onSelect={onSelect}
              isChosen={chosen.includes(option.site.id)}
              mayChoose={chosen.length < MOST_COMPARED}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
