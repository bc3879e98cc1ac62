import { useEffect, useSyncExternalStore } from 'react'
import { endSignIn, findToken } from '../session/kept-sign-in.ts'
import { useSession } from '../session/session.tsx'
import { keepStream, type StreamState } from './event-stream.ts'
import { EVERYTHING, toSubjects, type Subject } from './event-subjects.ts'
import { queries } from './network.ts'

/** Changes that come close together are asked for once: a file of windows brings thousands. */
const FIRST_GATHER_MS = 250
const NEXT_GATHER_MS = 2_000

interface Live {
  readonly state: StreamState
  /** When something last happened that concerns it, as this page heard. */
  readonly changedAt: Readonly<Partial<Record<Subject, Date>>>
}

let live: Live = { state: 'CONNECTING', changedAt: {} }
const listeners = new Set<() => void>()
const tell = (changes: Partial<Live>): void => {
  live = { ...live, ...changes }
  for (const listener of listeners) listener()
}
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Whether this page hears of what happens, and when it last heard of something that concerns `about`: for "Updated at 12:03". Answers
 * about it are asked for again by themselves.
 */
export function useLive(about?: Subject): { state: StreamState; changedAt: Date | null } {
  const { state, changedAt } = useSyncExternalStore(listen, () => live)
  return { state, changedAt: (about && changedAt[about]) ?? null }
}

/**
 * Keeps the page live, as whoever is signed in, while it is seen: a browser has six connections to an address, and hidden tabs would take
 * them from those that somebody looks at. What happened meanwhile is heard when the page is seen again.
 */
export function useEventStream(): void {
  const { account } = useSession()
  useEffect(() => {
    const token = findToken()
    const gather = openGathering()
    let end = new AbortController()
    let isOpen = false
    const place = { lastId: null }
    const open = (): void => {
      isOpen = true
      tell({ state: 'CONNECTING' })
      end = new AbortController()
      const stream = keepStream(
        {
          url: new URL('/events', location.href).href,
          token,
          place,
          onState: (state) => tell({ state }),
          onOpen: (hasMissed) => {
            if (hasMissed) gather.addOlderThan(Date.now())
          },
          onFrame: ({ type }) => gather.add(toSubjects(type)),
          onRefused: () => endSignIn(token),
        },
        end.signal,
      )
      addEventListener('online', stream.hurry, { signal: end.signal })
    }
    const close = (): void => {
      isOpen = false
      end.abort()
    }
    const look = (): void => {
      if (document.hidden) close()
      else if (!isOpen) open()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      close()
      gather.drop()
    }
  }, [account?.subject])
}

/** Gathers what changed, and asks for it again. The audit trail is read page by page, and says itself that there is more. */
function openGathering() {
  const gathered = new Set<Subject>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let askedAt = 0
  const ask = (): void => {
    timer = undefined
    askedAt = Date.now()
    const changedAt = new Date()
    tell({ changedAt: { ...live.changedAt, ...Object.fromEntries([...gathered].map((each) => [each, changedAt])) } })
    for (const subject of gathered) {
      if (subject !== 'audit') void queries.invalidateQueries({ queryKey: [subject] })
    }
    gathered.clear()
  }
  return {
    add: (subjects: readonly Subject[]): void => {
      for (const subject of subjects) gathered.add(subject)
      timer ??= setTimeout(ask, Math.max(FIRST_GATHER_MS, askedAt + NEXT_GATHER_MS - Date.now()))
    },
    /** Answers from before the stream began: of what happened between, no event will tell. */
    addOlderThan: (at: number): void =>
      void queries.invalidateQueries({
        predicate: ({ queryKey, state }) =>
          EVERYTHING.some((subject) => subject === queryKey[0]) && state.dataUpdatedAt > 0 && state.dataUpdatedAt < at,
      }),
    drop: (): void => clearTimeout(timer),
  }
}
