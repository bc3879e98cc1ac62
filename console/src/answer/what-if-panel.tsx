import { useId, useState } from 'react'
import { straits } from '../map/straits.ts'
import { useTheaterCountries } from '../map/use-theater-countries.ts'
import type { Question } from '../question/question.ts'
import { toggle } from './assumptions.ts'

/** What the map's straits and countries do, by keyboard: shut a strait, take a country as giving no access. */
export function WhatIfPanel({
  question,
  change,
}: {
  question: Question
  change: (changes: Partial<Question>) => void
}) {
  const id = useId()
  const countries = useTheaterCountries(question.theater)
  const [chosen, choose] = useState('')
  const open = [...countries].filter(([iso3]) => !question.noAccess.includes(iso3))
  return (
    <section className="what-if-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>What if</h2>
      <p className="fine">
        See how the answer changes before it happens. Nothing is written; the address keeps what is assumed.
      </p>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">Straits and canals that are shut</legend>
        <div className="what-if-panel__straits">
          {straits.map((strait) => (
            <div key={strait.id} className="usa-checkbox">
              <input
                className="usa-checkbox__input"
                id={`${id}-${strait.id}`}
                type="checkbox"
                checked={question.shut.includes(strait.id)}
                onChange={() => change({ shut: toggle(question.shut, strait.id) })}
              />
              <label className="usa-checkbox__label" htmlFor={`${id}-${strait.id}`}>
                {strait.fullName}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <form
        className="what-if-panel__country"
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen !== '') change({ noAccess: toggle(question.noAccess, chosen) })
          choose('')
        }}
      >
        <label className="usa-label" htmlFor={`${id}-country`}>
          Country without access
        </label>
        <select
          className="usa-select"
          id={`${id}-country`}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose a country of {question.theater}</option>
          {open.map(([iso3, name]) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="usa-button usa-button--outline" disabled={chosen === ''}>
          Assume no access
        </button>
      </form>
    </section>
  )
}
