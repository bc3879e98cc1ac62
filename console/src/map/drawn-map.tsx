import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Loading } from '../parts/notices.tsx'
import { loadShapes } from './load-shapes.ts'
import { MapMissing } from './map-missing.tsx'
import type { TheaterMapProps } from './map-props.ts'
import { MapSheet } from './map-sheet.tsx'
import { useSize } from './use-size.ts'
import './map.css'

/** The map as soon as its shapes are there and it is known how wide it may be. */
export default function DrawnMap(props: TheaterMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const shapes = useQuery({
    queryKey: ['shapes'],
    queryFn: ({ signal }) => loadShapes(signal),
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return (
    <div className="map" ref={frame}>
      {shapes.error ? (
        <MapMissing onRetry={() => void shapes.refetch()} />
      ) : shapes.data && size ? (
        <MapSheet {...props} shapes={shapes.data} size={size} />
      ) : (
        <Loading what="Drawing the map" />
      )}
    </div>
  )
}
