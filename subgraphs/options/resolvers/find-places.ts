import type { RequestProblem } from '../domain/check-request.ts'
import type { RepairOptionsInput } from '../generated/resolvers.ts'
import { findOrigin, type Origin } from '../routing/find-origin.ts'
import { findStrait, STRAITS } from '../routing/straits.ts'

/** What the names of places and straits in a request lead to, and what is wrong with them. */
export interface Places {
  origin: Origin | null
  /** Ids. */
  straitsShut: string[]
  problems: RequestProblem[]
}

export async function findPlaces({ origin, assume }: Pick<RepairOptionsInput, 'origin' | 'assume'>): Promise<Places> {
  const shut = (assume?.straitsShut ?? []).map((name) => ({ name, strait: findStrait(name) }))
  const unknown = shut.filter(({ strait }) => strait === null).map(({ name }) => name)
  const { found, problems } = await toOrigin(origin)
  return {
    origin: found,
    straitsShut: [...new Set(shut.flatMap(({ strait }) => strait?.id ?? []))],
    problems: [
      ...problems,
      ...(unknown.length > 0
        ? [
            {
              field: 'assume.straitsShut',
              code: 'UNKNOWN_CODE' as const,
              message: `No strait or canal is known as ${unknown.map((name) => `"${name}"`).join(', ')}.`,
              candidates: STRAITS.map(({ id }) => id),
            },
          ]
        : []),
    ],
  }
}

async function toOrigin(
  asked: RepairOptionsInput['origin'],
): Promise<{ found: Origin | null; problems: RequestProblem[] }> {
  if (asked == null) return { found: null, problems: [] }
  const { place, latitude, longitude } = asked
  if (place == null) {
    const position = await findOrigin({ latitude: latitude ?? 0, longitude: longitude ?? 0 })
    return { found: position.found === 'ONE' ? position.origin : null, problems: [] }
  }
  const outcome = await findOrigin({ place })
  switch (outcome.found) {
    case 'ONE':
      return { found: outcome.origin, problems: [] }
    case 'NONE': {
      const near = outcome.suggestions.map(({ code, name }) => `${code} (${name})`).join(', ')
      return toProblem(
        'UNKNOWN_PLACE',
        `No place "${place}" is known. It may be given as a UN/LOCODE, an ICAO location indicator or a position.${near ? ` Similar: ${near}.` : ''}`,
        outcome.suggestions,
      )
    }
    case 'SEVERAL': {
      const all = outcome.candidates
        .map(({ code, name, country }) => `${code} (${name}${country === null ? '' : `, ${country}`})`)
        .join(', ')
      return toProblem('AMBIGUOUS_PLACE', `Several places are called "${place}": ${all}.`, outcome.candidates)
    }
  }
}

const toProblem = (
  code: RequestProblem['code'],
  message: string,
  candidates: readonly { code: string }[],
): { found: null; problems: RequestProblem[] } => ({
  found: null,
  problems: [{ field: 'origin.place', code, message, candidates: candidates.map((candidate) => candidate.code) }],
})
