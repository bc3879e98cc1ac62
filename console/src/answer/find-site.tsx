import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState, type SubmitEvent } from 'react'
import { Link } from 'wouter'
import type { RepairOptionsInput } from '../generated/operations.ts'
import { ErrorNotice, Loading } from '../parts/notices.tsx'
import { toNumber, toWords } from '../parts/words.ts'
import { useQuestion, toAnswerPath } from '../question/use-question.ts'
import { ExcludedSite } from './excluded-site.tsx'
import { findWhereabouts, type Whereabouts } from './find-whereabouts.ts'

/** "Why is my site not among them?": looks a site up by name and says what became of it, however far down it stands. */
export function FindSite({
  input,
  selected,
  onSelect,
}: {
  input: RepairOptionsInput
  selected: string
  onSelect: (site: string) => void
}) {
  const field = useId()
  const [text, setText] = useState('')
  const [looked, setLooked] = useState(0)
  const under = useRef<AbortController>(null)
  const search = useMutation({
    mutationFn: (name: string) => {
      under.current?.abort()
      under.current = new AbortController()
      setLooked(0)
      return findWhereabouts(input, name, setLooked, under.current.signal)
    },
  })
  const ask = (event: SubmitEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') search.mutate(text.trim())
  }
  const cancel = (): void => {
    under.current?.abort()
    search.reset()
  }
  return (
    <div className="find-site">
      <form role="search" aria-label="Find a site" onSubmit={ask}>
        <label className="usa-label" htmlFor={field}>
          Why is my site not among them?
        </label>
        <div className="find-site__row">
          <input
            id={field}
            className="usa-input"
            type="search"
            maxLength={200}
            placeholder="Name, city, UN/LOCODE or ICAO code"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="usa-button">
            Find site
          </button>
        </div>
      </form>
      {search.isPending && (
        <Loading
          what={looked === 0 ? 'Looking the name up' : `Looked through ${toNumber(looked)} sites`}
          onCancel={cancel}
        />
      )}
      {search.error && <ErrorNotice error={search.error} onRetry={() => search.mutate(text.trim())} />}
      {search.data && (
        <div role="status" className="find-site__found">
          {search.data.found.length === 0 && (
            <p>No site is on record under “{search.data.name}”. Try a part of its name, its city or its code.</p>
          )}
          <ul className="excluded__sites" aria-label="Sites found">
            {search.data.found.map((whereabouts) => (
              <Found key={whereabouts.site.id} whereabouts={whereabouts} selected={selected} onSelect={onSelect} />
            ))}
          </ul>
          {search.data.totalCount > search.data.found.length && (
            <p className="fine">
              {toNumber(search.data.totalCount)} sites match; the first {search.data.found.length} were looked up. Type
              more of the name.
            </p>
          )}
        </div>
      )}
    </div>
  )
}

function Found({
  whereabouts,
  selected,
  onSelect,
}: {
  whereabouts: Whereabouts
  selected: string
  onSelect: (site: string) => void
}) {
  const [question] = useQuestion()
  const { site } = whereabouts
  const name = <strong>{site.name ?? site.id}</strong>
  switch (whereabouts.kind) {
    case 'excluded':
      return <ExcludedSite excluded={whereabouts.excluded} isSelected={site.id === selected} onSelect={onSelect} />
    case 'option':
      return (
        <li className="excluded__site">
          {name} is among the options, at rank {whereabouts.rank}.
        </li>
      )
    case 'elsewhere':
      return (
        <li className="excluded__site">
          {name} belongs to another theater:{' '}
          <Link href={toAnswerPath({ ...question, theater: whereabouts.theater })}>ask in {whereabouts.theater}</Link>.
        </li>
      )
    case 'unknown theater':
      return (
        <li className="excluded__site">
          {name} is not in this answer, and which theater it belongs to cannot be said just now. Try again later.
        </li>
      )
    case 'not considered':
      return (
        <li className="excluded__site">
          {name} was not considered: no record of this system, and it works on another kind of equipment (
          {(site.domains ?? []).map(toWords).join(', ').toLowerCase() || 'none on record'}).
        </li>
      )
  }
}
