import { useMemo } from 'react'
import { ExcludedPlacesDocument, type RepairOptionsInput } from '../generated/operations.ts'
import { TheaterMap, type MapRoute } from '../map/theater-map.tsx'
import { useAnswer } from '../network/network.ts'
import { useLongReading } from '../network/use-long-reading.ts'
import type { Question } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'
import { toggle } from './assumptions.ts'
import { loadPlaces, SITES_A_PAGE } from './load-places.ts'
import { NotDrawn } from './not-drawn.tsx'
import { toPlaces } from './to-places.ts'
import type { Options } from './use-options.ts'

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
  const { data, error, refetch } = useAnswer(
    'options',
    ExcludedPlacesDocument,
    { input, first: SITES_A_PAGE },
    { staysShown: true },
  )
  // Those of one answer: the next one begins with its first places.
  const all = useLongReading(['places', input, answer.asOf], (onProgress, signal) =>
    loadPlaces(input, onProgress, signal),
  )
  const found = data?.data.repairOptions
  const ruledOut = found?.__typename === 'RepairOptions' ? found.excluded : undefined
  const excluded = ruledOut?.nodes
  const first = useMemo(() => toPlaces(options, excluded ?? []), [options, excluded])
  const places = all.found ?? first
  const routes = useMemo(
    () =>
      options.flatMap(({ site, transit }): MapRoute[] =>
        transit === null ? [] : [{ siteId: site.id, mode: transit.mode, route: transit.route, via: transit.via }],
      ),
    [options],
  )
  const { totalCount } = answer.options
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
      {(error ?? (data && !found)) && (
        <p role="status">
          The sites that are ruled out could not be drawn. They are in the list below.{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => void refetch()}>
            Try again
          </button>
        </p>
      )}
      {ruledOut && (
        <NotDrawn
          count={totalCount + ruledOut.totalCount - places.length}
          isAllRead={
            all.found !== undefined || (totalCount === options.length && ruledOut.totalCount === ruledOut.nodes.length)
          }
          all={all}
        />
      )}
    </>
  )
}
