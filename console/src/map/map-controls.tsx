const STEP = 100

/** Everything that a hand does on the map with a mouse, by buttons. */
export function MapControls({
  onZoom,
  onMove,
  onReset,
}: {
  onZoom: (factor: number) => void
  onMove: (right: number, down: number) => void
  onReset: () => void
}) {
  const buttons = [
    { name: 'Zoom in', sign: '+', press: () => onZoom(ZOOM_STEP) },
    { name: 'Zoom out', sign: '−', press: () => onZoom(1 / ZOOM_STEP) },
    { name: 'Look west', sign: '←', press: () => onMove(STEP, 0) },
    { name: 'Look north', sign: '↑', press: () => onMove(0, STEP) },
    { name: 'Look south', sign: '↓', press: () => onMove(0, -STEP) },
    { name: 'Look east', sign: '→', press: () => onMove(-STEP, 0) },
  ]
  return (
    <div className="map__controls" role="group" aria-label="Part of the map that is shown">
      {buttons.map(({ name, sign, press }) => (
        <button key={name} type="button" className="map__control" aria-label={name} title={name} onClick={press}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" className="map__control map__control--reset" onClick={onReset}>
        Whole theater
      </button>
    </div>
  )
}

export const ZOOM_STEP = 1.6
