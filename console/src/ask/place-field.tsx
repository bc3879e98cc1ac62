import { useRef, useState } from 'react'
import { FindPlacesDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { ComboBox } from '../parts/combo-box.tsx'
import { useSettled } from '../parts/use-settled.ts'
import { toWords } from '../parts/words.ts'
import { toPosition } from '../question/to-sentence.ts'
import { usePlaceName } from './use-place-name.ts'

/** Where it is now: a port or an airfield, or a position. `onPick` opens the map. */
export function PlaceField({
  place,
  at,
  onChange,
  onPick,
}: {
  place: string
  at: string
  onChange: (origin: { place: string; at: string }) => void
  onPick: () => void
}) {
  const pick = useRef<HTMLButtonElement>(null)
  return (
    <div className="ask__origin">
      {at === '' ? (
        <PlaceSearch place={place} onChange={(typed) => onChange({ place: typed, at: '' })} />
      ) : (
        <div className="field">
          <span className="usa-label">Origin</span>
          <p className="field__picked">{toPosition(at)}</p>
        </div>
      )}
      <div className="ask__origin-ways">
        <button ref={pick} type="button" className="usa-button usa-button--unstyled" onClick={onPick}>
          {at === '' ? 'Pick on the map' : 'Pick another position'}
        </button>
        {at !== '' && (
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              onChange({ place: '', at: '' })
              pick.current?.focus()
            }}
          >
            Clear the position
          </button>
        )}
      </div>
    </div>
  )
}

function PlaceSearch({ place, onChange }: { place: string; onChange: (place: string) => void }) {
  // A code stands in the question; its name is shown once nobody types any more.
  const [isTyping, setTyping] = useState(false)
  const name = usePlaceName(isTyping ? '' : place)
  const search = useSettled(place.trim())
  const { data, error, isFetching } = useAnswer(
    'places',
    FindPlacesDocument,
    { search, first: 20 },
    { isWanted: isTyping && search !== '', staysShown: true },
  )
  return (
    <ComboBox
      id="place"
      label="Origin"
      hint="Where it is now: port, airfield or code"
      text={name === undefined ? place : `${name} (${place})`}
      items={isTyping && search !== '' ? (data?.data.places ?? []) : []}
      isSearching={isFetching || search !== place.trim()}
      whenNothing="No port or airfield has this name. Try a code, or pick it on the map."
      error={error}
      toKey={({ code }) => code}
      onType={(typed) => {
        setTyping(true)
        onChange(typed)
      }}
      onChoose={({ code }) => {
        setTyping(false)
        onChange(code)
      }}
      onLeave={() => setTyping(false)}
    >
      {({ code, name: placeName, kind, country }) => (
        <>
          <strong>{placeName}</strong>
          <span className="found__more">
            {toWords(kind)} {code}
            {country !== null && <> · {country}</>}
          </span>
        </>
      )}
    </ComboBox>
  )
}
