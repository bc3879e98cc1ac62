import { useState } from 'react'
import { ExcludedSitesDocument, type FindingCode, type RepairOptionsInput } from '../generated/operations.ts'
import { usePages } from '../network/use-pages.ts'
import { codeMeanings, toRuleName } from '../parts/codes.ts'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { toCount, toNumber } from '../parts/words.ts'
import type { Options } from './use-options.ts'
import { ExcludedSite } from './excluded-site.tsx'
import { FindSite } from './find-site.tsx'
import { useFocusOnMore } from './use-focus-on-more.ts'

const SITES_A_PAGE = 20

/** Why not elsewhere: how many sites each rule rules out, and each site with every fact and what would clear it. */
export function ExcludedPanel({
  input,
  summary,
  selected,
  onSelect,
}: {
  input: RepairOptionsInput
  summary: Options['summary']
  selected: string
  onSelect: (site: string) => void
}) {
  const [code, setCode] = useState<FindingCode>()
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch, cancel, fetchStatus } =
    usePages(
      'options',
      ExcludedSitesDocument,
      { input, first: SITES_A_PAGE, code },
      ({ repairOptions }) =>
        repairOptions?.__typename === 'RepairOptions' ? repairOptions.excluded.pageInfo : undefined,
      { isWanted: summary.excluded > 0 },
    )
  const pages = (data?.pages ?? []).flatMap(({ data: { repairOptions } }) =>
    repairOptions?.__typename === 'RepairOptions' ? [repairOptions.excluded] : [],
  )
  const sites = pages.flatMap(({ nodes }) => nodes)
  const totalCount = pages[0]?.totalCount ?? 0
  const { around, expectMore } = useFocusOnMore<HTMLUListElement>(sites.length)
  const showMore = (): void => {
    expectMore()
    void fetchNextPage()
  }
  return (
    <section className="excluded" aria-labelledby="excluded">
      <h2 id="excluded">Why not elsewhere? {toCount(summary.excluded, 'site')} ruled out</h2>
      <FindSite input={input} selected={selected} onSelect={onSelect} />
      {summary.excluded === 0 ? (
        <Empty title="No site is ruled out">
          <p>Every site of the theater that could be considered is among the options.</p>
        </Empty>
      ) : (
        <>
          <Reasons summary={summary} code={code} onChoose={setCode} />
          {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
          <MissingParts errors={data?.pages.flatMap(({ errors }) => errors) ?? []} />
          <ul className="excluded__sites" aria-label="Excluded sites" ref={around}>
            {sites.map((excluded) => (
              <ExcludedSite
                key={excluded.site.id}
                excluded={excluded}
                isSelected={excluded.site.id === selected}
                onSelect={onSelect}
              />
            ))}
          </ul>
          {(isPending && fetchStatus !== 'idle') || isFetchingNextPage ? (
            <Loading what="Loading excluded sites" onCancel={cancel} />
          ) : data === undefined && !error ? (
            <button type="button" className="usa-button usa-button--outline" onClick={() => void refetch()}>
              Show excluded sites
            </button>
          ) : (
            hasNextPage && (
              <button type="button" className="usa-button usa-button--outline" onClick={showMore}>
                Show {Math.min(SITES_A_PAGE, totalCount - sites.length)} more of {toNumber(totalCount)}
              </button>
            )
          )}
        </>
      )}
    </section>
  )
}

/** A site that several rules block counts for each, so the counts may add up to more than the sites. */
function Reasons({
  summary,
  code,
  onChoose,
}: {
  summary: Options['summary']
  code: FindingCode | undefined
  onChoose: (code: FindingCode | undefined) => void
}) {
  return (
    <>
      <div className="chips" role="group" aria-label="Ruled out by">
        <button type="button" className="chip" aria-pressed={code === undefined} onClick={() => onChoose(undefined)}>
          Any reason <strong>{toNumber(summary.excluded)}</strong>
        </button>
        {summary.countsByCode.map((one) => (
          <button
            key={one.code}
            type="button"
            className="chip"
            aria-pressed={code === one.code}
            title={codeMeanings[one.code]}
            onClick={() => onChoose(one.code)}
          >
            {toRuleName(one.code)} <strong>{toNumber(one.count)}</strong>
          </button>
        ))}
      </div>
      <p className="fine" role="status">
        {code === undefined
          ? 'A site that several rules rule out counts for each of them. Nearest to being usable first.'
          : `${toRuleName(code)}: ${codeMeanings[code]}`}
      </p>
    </>
  )
}
