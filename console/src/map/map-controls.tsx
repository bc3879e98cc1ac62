import { ZOOM_STEP } from './use-view.ts'

const STEP = 100

/** Everything that a hand does on the map with a mouse, by buttons. */
export function MapControls({
  whole,
  onZoom,
  onMove,
  onReset,
}: {
  /** What is seen as a whole. */
  whole: string
  onZoom: (factor: number) => void
  onMove: (right: number, down: number) => void
  onReset: () => void
}) {
  const buttons = [
    { name: 'Zoom in', sign: 'M-5,0H5M0,-5V5', press: () => onZoom(ZOOM_STEP) },
    { name: 'Zoom out', sign: 'M-5,0H5', press: () => onZoom(1 / ZOOM_STEP) },
    { name: 'Look left', sign: 'M5,0H-5M-1,-4 -5,0 -1,4', press: () => onMove(STEP, 0) },
    { name: 'Look up', sign: 'M0,5V-5M-4,-1 0,-5 4,-1', press: () => onMove(0, STEP) },
    { name: 'Look down', sign: 'M0,-5V5M-4,1 0,5 4,1', press: () => onMove(0, -STEP) },
    { name: 'Look right', sign: 'M-5,0H5M1,-4 5,0 1,4', press: () => onMove(-STEP, 0) },
  ]
  return (
    <div className="map__controls" role="group" aria-label="Part of the map that is shown">
      {buttons.map(({ name, sign, press }) => (
        <button key={name} type="button" className="map__control" aria-label={name} title={name} onClick={press}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
      <button type="button" className="map__control map__control--reset" onClick={onReset}>
        Whole {whole}
      </button>
    </div>
  )
}
