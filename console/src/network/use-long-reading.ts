import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from './network.ts'

const UNREAD = { read: 0 }

/**
 * Reads what takes many requests, when somebody asks for it: once, and not again at every event. What is asked anew begins unread.
 * @param about what is read, of what; another one is not asked for yet
 * @param load calls `onProgress` with how much was read so far, and of how much where that is known
 */
export function useLongReading<Read>(
  about: readonly unknown[],
  load: (onProgress: (read: number, all?: number) => void, signal: AbortSignal) => Promise<Read>,
) {
  const key = JSON.stringify(about)
  const [wanted, setWanted] = useState('')
  const [progress, setProgress] = useState<{ read: number; all?: number | undefined }>(UNREAD)
  const isWanted = wanted === key
  const queryKey = ['long reading', key]
  const { data, dataUpdatedAt, error, refetch, isFetching } = useQuery({
    queryKey,
    queryFn: ({ signal }) => load((read, all) => setProgress({ read, all }), signal),
    enabled: isWanted,
    staleTime: Infinity,
    retry: false,
  })
  return {
    found: isWanted ? data : undefined,
    /** ISO 8601. */
    foundAt: new Date(dataUpdatedAt).toISOString(),
    error: isWanted ? error : null,
    ...progress,
    isUnderWay: isWanted && isFetching,
    ask: () => {
      setProgress(UNREAD)
      if (isWanted) void refetch()
      else setWanted(key)
    },
    cancel: () => {
      setWanted('')
      void queries.cancelQueries({ queryKey })
    },
  }
}
