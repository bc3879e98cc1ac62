import { useState } from 'react'
import { TheaterMap } from '../map/theater-map.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TextField } from '../parts/fields.tsx'
import { toPosition } from '../question/to-sentence.ts'
import { readPosition } from './read-position.ts'

const nothing: readonly never[] = []

/** Where it is now, pressed on the map of the theater or typed as a position. Without a theater the map is that of the earth. */
export function PickOrigin({
  theater,
  at,
  onPick,
  onClose,
}: {
  theater: string
  /** The position so far; '' for none. */
  at: string
  onPick: (at: string) => void
  onClose: () => void
}) {
  const [typed, type] = useState(at === '' ? '' : toPosition(at))
  const [isRefused, setRefused] = useState(false)
  const [latitude = NaN, longitude = NaN] = at.split(',').map(Number)
  return (
    <Dialog title="Where is it now?" isWide onClose={onClose}>
      <p className="pick-origin__lead">
        Press the place on the map{theater === '' && ', or choose a theater first to see it larger'}. A port or an
        airfield is found by its name, under Origin.
      </p>
      <TheaterMap
        theater={theater}
        places={nothing}
        origin={Number.isNaN(latitude + longitude) ? null : { name: 'Picked', latitude, longitude }}
        onPickOrigin={(north, east) => onPick(`${north.toFixed(2)},${east.toFixed(2)}`)}
        equal="A position can be typed below."
      />
      <form
        className="pick-origin__typed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = readPosition(typed)
          setRefused(read === null)
          if (read !== null) onPick(read)
        }}
      >
        <TextField
          id="position"
          label="Or type its position"
          hint="Degrees north and east: 13.45, 144.65 or 33.9 S, 151.2 E"
          problem={isRefused ? 'Say latitude and longitude, such as 13.45, 144.65.' : undefined}
          value={typed}
          onChange={type}
        />
        <button type="submit" className="usa-button">
          Start from this position
        </button>
      </form>
    </Dialog>
  )
}
