import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RepairOptionsInput } from '../../generated/operations.ts'
import { ErrorNotice, Loading } from '../../parts/notices.tsx'
import { toNumber } from '../../parts/words.ts'
import { isWhatIf, type Question } from '../../question/question.ts'
import type { Options } from '../use-options.ts'
import type { Option } from '../measures.ts'
import { download, toFileName } from './download.ts'
import { loadWhole, type WholeAnswer } from './load-whole.ts'
import { PrintSheet } from './print-sheet.tsx'
import { toCsv } from './to-csv.ts'
import { toGeoJson } from './to-geojson.ts'

type Form = 'CSV' | 'GeoJSON' | 'print'

/** The whole answer, however many pages it has, as a file or on paper. */
export function ExportControl({
  question,
  input,
  answer,
  options,
}: {
  question: Question
  input: RepairOptionsInput
  answer: Options
  options: readonly Option[]
}) {
  const [progress, setProgress] = useState('')
  const [sheet, setSheet] = useState<WholeAnswer | 'shown'>()
  const underWay = useRef<AbortController>(null)
  const load = useMutation({
    mutationFn: async (form: Form): Promise<void> => {
      const { signal } = (underWay.current = new AbortController())
      setProgress('Reading the whole answer')
      const whole = await loadWhole(
        input,
        (read, considered) => setProgress(`Read ${toNumber(read)} of ${toNumber(considered)} sites`),
        signal,
      )
      const toName = (ending: string) => toFileName(whole.answer, { isWhatIf: isWhatIf(question), ending })
      if (form === 'CSV') download(toName('csv'), 'text/csv;charset=utf-8', toCsv(whole, question))
      if (form === 'GeoJSON')
        download(toName('geojson'), 'application/geo+json', JSON.stringify(toGeoJson(whole, question)))
      if (form === 'print') {
        flushSync(() => setSheet(whole))
        window.print()
      }
    },
  })
  // Whoever prints by the browser's own menu gets what is shown, in the same form.
  useEffect(() => {
    const onBefore = (): void => flushSync(() => setSheet((whole) => whole ?? 'shown'))
    const onAfter = (): void => setSheet(undefined)
    addEventListener('beforeprint', onBefore)
    addEventListener('afterprint', onAfter)
    return () => {
      underWay.current?.abort()
      removeEventListener('beforeprint', onBefore)
      removeEventListener('afterprint', onAfter)
    }
  }, [])
  const cancel = (): void => {
    underWay.current?.abort()
    load.reset()
  }
  return (
    <div className="export">
      <div className="export__forms" role="group" aria-label="Export">
        <span aria-hidden="true">Export:</span>
        {(['CSV', 'GeoJSON'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="usa-button usa-button--outline"
            disabled={load.isPending}
            onClick={() => load.mutate(form)}
          >
            {form}
          </button>
        ))}
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={load.isPending}
          onClick={() => load.mutate('print')}
        >
          Print
        </button>
      </div>
      {load.isPending && <Loading what={progress} onCancel={cancel} />}
      {load.error && <ErrorNotice error={load.error} onRetry={() => load.mutate(load.variables)} />}
      {sheet !== undefined && (
        <PrintSheet
          question={question}
          answer={sheet === 'shown' ? answer : sheet.answer}
          options={sheet === 'shown' ? options : sheet.options}
          excluded={sheet === 'shown' ? null : sheet.excluded}
        />
      )}
    </div>
  )
}
