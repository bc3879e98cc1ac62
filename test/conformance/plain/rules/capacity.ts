import { blocks, clearableNote, unknown, type Found, type Rule } from '../finding.ts'
import { publishedTo } from '../free-days.ts'
import { toDay, type Day } from '../days.ts'

/** A free stretch long enough on or after arrival; what is not published, and what lies behind it, is unknown. */
export const capacity: Rule = (ask, _place, record, { slot, centers, assumed, arrival, turnaroundDays }) => {
  if (record === null) return []
  if (slot !== null) {
    const notes: Found[] = []
    if (slot.grounds.some(({ provenance }) => provenance === 'ILLUSTRATIVE')) notes.push(clearableNote)
    if (slot.grounds.some(({ provenance }) => provenance === 'ASSUMED')) notes.push(clearableNote)
    if (slot.grounds.some(({ commitment, provenance }) => commitment === 'TENTATIVE' && provenance !== 'ASSUMED'))
      notes.push(clearableNote)
    return notes
  }
  // What is assumed of a center with figures of its own adds days, and does not say how far its figures go.
  const ends: Day[] = []
  for (const { workCenter, to } of assumed) {
    const center = centers.find(({ id }) => id === workCenter)
    if (center === undefined || publishedTo(center, ask) === null) ends.push(toDay(to))
  }
  for (const center of centers) ends.push(publishedTo(center, ask) ?? -Infinity)
  const lastDay = Math.max(-Infinity, ...ends)
  if (lastDay === -Infinity || arrival === null || turnaroundDays === null) return [unknown]
  return [lastDay < arrival + turnaroundDays ? unknown : blocks]
}
