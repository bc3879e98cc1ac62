import { useLocation, useSearch } from 'wouter'
import { isDay, toToday } from '../../parts/days.ts'
import { toView, ZOOMS, type View } from './timeline.ts'

/** The part of time that calendars show, held by the address; a year from this month on, where it says nothing. */
export function useView(): [View, (view: View) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const given = new URLSearchParams(search)
  const from = given.get('from') ?? ''
  const zoom = ZOOMS.find((each) => String(each) === given.get('months')) ?? 12
  const change = (view: View): void => {
    const next = new URLSearchParams(search)
    next.set('from', view.from)
    next.set('months', String(view.zoom))
    navigate(`${path}?${next.toString()}`, { replace: true })
  }
  return [toView(isDay(from) ? from : toToday(), zoom), change]
}
