import type { MapPlace } from './map-props.ts'
import { MapPopover } from './map-popover.tsx'
import type { Size } from './projection.ts'
import { straits } from './straits.ts'

/** What was pressed on the map, and where in the frame: what can be done with it is offered, and done on a second press only. */
export type Offer = { readonly at: { readonly x: number; readonly y: number } } & (
  | { readonly of: 'strait'; readonly id: string }
  | { readonly of: 'places'; readonly places: readonly MapPlace[] }
  | {
      readonly of: 'ground'
      readonly latitude: number
      readonly longitude: number
      /** Of the country; null: at sea. */
      readonly name: string | null
      /** Null: at sea, or in a country that nothing can be assumed of. */
      readonly iso3: string | null
    }
)

const MOST_NAMED = 12

export function MapOffer({
  offer,
  frame,
  shut,
  noAccess,
  onClose,
  onZoom,
  onSelect,
  onPickOrigin,
  onToggleStrait,
  onToggleCountry,
}: {
  offer: Offer
  frame: Size
  shut: readonly string[]
  noAccess: readonly string[]
  onClose: () => void
  onZoom: () => void
  onSelect: ((siteId: string) => void) | undefined
  onPickOrigin: ((latitude: number, longitude: number) => void) | undefined
  onToggleStrait: ((id: string) => void) | undefined
  onToggleCountry: ((iso3: string) => void) | undefined
}) {
  const way = (words: string, act: () => void, isMain = false) => (
    <button
      key={words}
      type="button"
      className={isMain ? 'usa-button' : 'usa-button usa-button--outline'}
      onClick={() => {
        act()
        onClose()
      }}
    >
      {words}
    </button>
  )
  switch (offer.of) {
    case 'strait': {
      const strait = straits.find(({ id }) => id === offer.id)
      if (!strait) return null
      const isShut = shut.includes(strait.id)
      const title = isShut ? `${strait.fullName} is shut in this question` : `Shut ${strait.name} in this question?`
      return (
        <MapPopover title={title} {...{ at: offer.at, frame, onClose }}>
          {way(isShut ? `Open ${strait.name} again` : `Shut ${strait.name}`, () => onToggleStrait?.(strait.id), true)}
        </MapPopover>
      )
    }
    case 'places': {
      const { places } = offer
      return (
        <MapPopover title={`${places.length} places lie close together`} {...{ at: offer.at, frame, onClose }}>
          {way('Zoom in', onZoom, true)}
          {places.slice(0, MOST_NAMED).map(({ id, name, label }) => (
            <button
              key={id}
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => {
                onSelect?.(id)
                onClose()
              }}
            >
              {label === undefined ? name : `${label} ${name}`}
            </button>
          ))}
          {places.length > MOST_NAMED && <p className="fine">and {places.length - MOST_NAMED} more: zoom in</p>}
        </MapPopover>
      )
    }
    case 'ground': {
      const { latitude, longitude, name, iso3 } = offer
      const position = `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
      const country = name ?? iso3
      return (
        <MapPopover title={country ?? 'At sea'} {...{ at: offer.at, frame, onClose }}>
          {onPickOrigin && way(`Start from here (${position})`, () => onPickOrigin(latitude, longitude), true)}
          {iso3 !== null &&
            way(
              noAccess.includes(iso3) ? `Access to ${country} again` : `No access to ${country} in this question`,
              () => onToggleCountry?.(iso3),
              !onPickOrigin,
            )}
        </MapPopover>
      )
    }
  }
}
