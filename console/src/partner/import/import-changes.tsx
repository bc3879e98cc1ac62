import { ImportChangesDocument, type ImportChangesQuery } from '../../generated/operations.ts'
import { usePages } from '../../network/use-pages.ts'
import { ErrorNotice, Loading } from '../../parts/notices.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { toCount, toDay } from '../../parts/words.ts'
import { toFigureWords, toSpanWords } from '../windows/window-entry.ts'

type Change = NonNullable<ImportChangesQuery['capacityImport']>['changes']['nodes'][number]

const kinds: Readonly<Record<Change['kind'], string>> = { ADDED: 'New', CHANGED: 'Changed', UNCHANGED: 'Confirmed' }

/** What each good row does, before and after, page by page. */
export function ImportChanges({ id }: { id: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePages(
    'capacity',
    ImportChangesDocument,
    { id },
    ({ capacityImport }) => capacityImport?.changes.pageInfo,
  )
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Fetching what each row does" />
  const changes = data.pages.flatMap((page) => page.data.capacityImport?.changes.nodes ?? [])
  const total = data.pages[0]?.data.capacityImport?.changes.totalCount ?? 0
  if (total === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What {total === 1 ? 'the good row does' : `the ${total} good rows do`}</h2>
      <ScrollRegion label="Changes">
        <table className="usa-table usa-table--borderless changes">
          <caption className="usa-sr-only">Windows before and after</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Work center</th>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ line, kind, workCenter, before, after }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{workCenter.name ?? workCenter.id}</td>
                <td>{kinds[kind]}</td>
                <td>{before === null ? <span className="unknown">nothing</span> : toWords(before)}</td>
                <td>{toWords(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {hasNextPage && (
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show more of {toCount(total, 'row')}
        </button>
      )}
    </section>
  )
}

const toWords = (figures: Change['after']): string =>
  `${toSpanWords(figures) ?? ''}, ${toFigureWords(figures)}, ${figures.expiresOn == null ? 'until withdrawn' : `through ${toDay(figures.expiresOn)}`}`
