import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RepairOptionsInput } from '../generated/operations.ts'
import { queries } from '../network/network.ts'
import { loadPlaces } from './load-places.ts'

/**
 * Every place of an answer, when somebody asks for them: each page of the lists is a judgement of its own, so they are read once and
 * not again at every event. They are those of one answer: the next one begins with its first places.
 * @param asOf when the facts of the answer were read
 */
export function useAllPlaces(input: RepairOptionsInput, asOf: string) {
  const answer = JSON.stringify([input, asOf])
  const [wanted, setWanted] = useState('')
  const [read, setRead] = useState(0)
  const isWanted = wanted === answer
  const queryKey = ['all places', answer]
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => loadPlaces(input, setRead, signal),
    enabled: isWanted,
    staleTime: Infinity,
    retry: false,
  })
  return {
    places: isWanted ? data : undefined,
    error: isWanted ? error : null,
    read,
    isUnderWay: isWanted && data === undefined && error === null,
    ask: () => {
      setRead(0)
      if (isWanted) void refetch()
      else setWanted(answer)
    },
    cancel: () => {
      setWanted('')
      void queries.cancelQueries({ queryKey })
    },
  }
}
