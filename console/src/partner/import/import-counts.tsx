import type { ImportFactsFragment } from '../../generated/operations.ts'
import { toNumber } from '../../parts/words.ts'

/** How many rows do what, or would. */
export function ImportCounts({ facts }: { facts: ImportFactsFragment }) {
  const counts = [
    { count: facts.rowCount, words: facts.rowCount === 1 ? 'row read' : 'rows read' },
    { count: facts.added, words: 'new' },
    { count: facts.changed, words: 'changed' },
    { count: facts.unchanged, words: 'the same, confirmed' },
    { count: facts.failed, words: 'with errors', isBad: facts.failed > 0 },
  ]
  return (
    <ul className="counts" aria-label="Rows">
      {counts.map(({ count, words, isBad = false }) => (
        <li key={words} className={isBad ? 'counts__bad' : undefined}>
          <strong>{toNumber(count)}</strong> {words}
        </li>
      ))}
    </ul>
  )
}
