import { useMemo, useState } from 'react'
import type { ImportFactsFragment } from '../../generated/operations.ts'
import { CheckField, TextField } from '../../parts/fields.tsx'
import { Notice } from '../../parts/notices.tsx'
import { toCount, toNumber } from '../../parts/words.ts'
import { findDelimiter, mendCsv, toCsvLine } from './csv.ts'
import { FileErrors } from './file-errors.tsx'
import { findLinesToMend, isOfTheFile, type LineToMend } from './lines-to-mend.ts'

const PAGE = 20

/** Lines in which something is wrong, to be mended in place; the file is then judged again. */
export function MendLines({
  facts,
  text,
  onMended,
}: {
  facts: ImportFactsFragment
  /** The file. */
  text: string
  onMended: (text: string) => void
}) {
  const delimiter = facts.delimiter === ';' || facts.delimiter === ',' ? facts.delimiter : findDelimiter(text)
  const { nodes: errors, totalCount } = facts.errors
  const lines = useMemo(() => findLinesToMend(text, delimiter, errors), [text, delimiter, errors])
  const [mended, mend] = useState<ReadonlyMap<number, string | null>>(new Map())
  const [length, setLength] = useState(PAGE)
  const ofTheFile = errors.filter(isOfTheFile)
  const change = (line: number, words: string | null): void => mend(new Map(mended).set(line, words))
  return (
    <section aria-labelledby="mend">
      <h2 id="mend">What is wrong</h2>
      {ofTheFile.length > 0 && <FileErrors errors={ofTheFile} />}
      {totalCount > errors.length && (
        <Notice tone="info">
          {toNumber(totalCount)} errors in all; the first {errors.length} are shown. Mend these and check again for the
          rest.
        </Notice>
      )}
      {lines.length > 0 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            onMended(mendCsv(text, delimiter, mended))
          }}
        >
          {lines.slice(0, length).map((line) => (
            <LineFields
              key={line.line}
              line={line}
              isLeftOut={mended.get(line.line) === null}
              toLine={(cells) => toCsvLine(cells, delimiter)}
              onChange={(words) => change(line.line, words)}
            />
          ))}
          {lines.length > length && (
            <button type="button" className="usa-button usa-button--outline" onClick={() => setLength(length + PAGE)}>
              Show more of {toCount(lines.length, 'line')}
            </button>
          )}
          <div className="actions">
            <button type="submit" className="usa-button" disabled={mended.size === 0}>
              Check again
            </button>
            <span className="fine">
              {mended.size === 0
                ? 'Nothing is changed yet.'
                : `${toCount(mended.size, 'line')} changed. The file on your disk stays as it is.`}
            </span>
          </div>
        </form>
      )}
    </section>
  )
}

function LineFields({
  line: { line, text, cells, problems },
  isLeftOut,
  toLine,
  onChange,
}: {
  line: LineToMend
  isLeftOut: boolean
  toLine: (cells: readonly string[]) => string
  onChange: (words: string | null) => void
}) {
  const [values, setValues] = useState(cells?.map(({ value }) => value) ?? [text])
  const toWords = (next: readonly string[]): string => (cells === null ? (next[0] ?? '') : toLine(next))
  const change = (place: number, value: string): void => {
    const next = values.with(place, value)
    setValues(next)
    onChange(toWords(next))
  }
  return (
    <fieldset className="mend">
      <legend>{line === 1 ? 'Line 1, the header' : `Line ${line}`}</legend>
      {problems.length > 0 && <p className="usa-error-message">{problems.join(' ')}</p>}
      {!isLeftOut && (
        <div className={cells === null ? 'mend__line' : 'mend__cells'}>
          {cells === null ? (
            <TextField
              id={`mend-${line}`}
              label="The line as it stands"
              value={values[0] ?? ''}
              onChange={(value) => change(0, value)}
            />
          ) : (
            cells.map(({ column, problem }, place) => (
              <TextField
                key={place}
                id={`mend-${line}-${place}`}
                label={column}
                problem={problem}
                value={values[place] ?? ''}
                onChange={(value) => change(place, value)}
              />
            ))
          )}
        </div>
      )}
      {line > 1 && (
        <CheckField
          id={`mend-${line}-out`}
          label={`Leave line ${line} out`}
          isChecked={isLeftOut}
          onChange={(isChecked) => onChange(isChecked ? null : toWords(values))}
        />
      )}
    </fieldset>
  )
}
