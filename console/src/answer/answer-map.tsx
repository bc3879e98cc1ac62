import { useMemo } from 'react'
import { ExcludedPlacesDocument, type RepairOptionsInput, type SitePlaceFragment } from '../generated/operations.ts'
import { TheaterMap, type MapPlace, type MapRoute } from '../map/theater-map.tsx'
import { useAnswer } from '../network/network.ts'
import { toCount } from '../parts/words.ts'
import type { Question } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'
import type { Options } from './use-options.ts'
import { toggle } from './assumptions.ts'

/** Where the options and the excluded sites lie, and the ways there. What it does, table and what-if panel do too. */
export function AnswerMap({
  question,
  input,
  answer,
  options,
}: {
  question: Question
  input: RepairOptionsInput
  answer: Options
  options: Options['options']['nodes']
}) {
  const [, change] = useQuestion()
  const { data, error } = useAnswer('options', ExcludedPlacesDocument, { input, first: 200 }, { staysShown: true })
  const found = data?.data.repairOptions
  const ruledOut = found?.__typename === 'RepairOptions' ? found.excluded : undefined
  const excluded = ruledOut?.nodes
  const places = useMemo(
    () => [
      ...options.flatMap(({ site, rank, verdict }) =>
        toPlaces(site, { kind: verdict === 'FEASIBLE' ? 'feasible' : 'conditional', label: String(rank) }),
      ),
      ...(excluded ?? []).flatMap(({ site }) => toPlaces(site, { kind: 'excluded' })),
    ],
    [options, excluded],
  )
  const routes = useMemo(
    () =>
      options.flatMap(({ site, transit }): MapRoute[] =>
        transit === null ? [] : [{ siteId: site.id, mode: transit.mode, route: transit.route, via: transit.via }],
      ),
    [options],
  )
  const notDrawn = answer.options.totalCount + (ruledOut?.totalCount ?? 0) - places.length
  return (
    <>
      <TheaterMap
        theater={answer.theater.code}
        places={places}
        routes={routes}
        origin={answer.origin}
        selected={question.site}
        onSelect={(site) => change({ site }, { replace: true })}
        onPickOrigin={(latitude, longitude) =>
          change({ place: '', at: `${latitude.toFixed(2)},${longitude.toFixed(2)}` })
        }
        shut={question.shut}
        onToggleStrait={(id) => change({ shut: toggle(question.shut, id) })}
        noAccess={question.noAccess}
        onToggleCountry={(iso3) => change({ noAccess: toggle(question.noAccess, iso3) })}
      />
      {error && <p role="status">The sites that are ruled out could not be drawn. They are in the list below.</p>}
      {ruledOut && notDrawn > 0 && (
        <p className="fine">
          {toCount(notDrawn, 'site is', 'sites are')} not on the map: without a position on record, or further down the
          lists.
        </p>
      )}
    </>
  )
}

const toPlaces = (
  { id, name, latitude, longitude }: Pick<SitePlaceFragment, 'id' | 'name' | 'latitude' | 'longitude'>,
  rest: Pick<MapPlace, 'kind' | 'label'>,
): MapPlace[] =>
  latitude === null || longitude === null ? [] : [{ id, name: name ?? id, latitude, longitude, ...rest }]
