import { useState } from 'react'
import { Link } from 'wouter'
import { OneImportDocument, WithdrawImportDocument, type ImportFactsFragment } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useAnswer } from '../../network/network.ts'
import { useWrite } from '../../network/use-write.ts'
import { Empty, ErrorNotice, Loading, Notice } from '../../parts/notices.tsx'
import { toRefusals, type Refusals } from '../../parts/refusals.ts'
import { toCount, toInstant } from '../../parts/words.ts'
import { WriteForm } from '../../parts/write-form.tsx'
import { usePartnerPath } from '../partner-choice.tsx'
import { ImportChanges } from './import-changes.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportLeftOut } from './import-left-out.tsx'

/** What became of a file that was imported, and the way to take it back. */
export function ImportResult({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer('capacity', OneImportDocument, { id }, { staysShown: true })
  const toPath = usePartnerPath()
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Fetching the import" />
  const { capacityImport: facts } = data.data
  if (facts === null)
    return (
      <Empty title="There is no such import, or none of yours">
        <Link href={toPath('/partner/import')}>Import a file</Link>
      </Empty>
    )
  return (
    <>
      <Outcome facts={facts} />
      <ImportCounts facts={facts} />
      <div className="actions">
        <Link className="usa-button" href={toPath('/partner')}>
          See the calendars
        </Link>
        <Link className="usa-button usa-button--outline" href={toPath('/partner/import')}>
          Import another file
        </Link>
        {!facts.dryRun && facts.withdrawnAt === null && facts.outcome !== 'REJECTED' && <TakeBack facts={facts} />}
      </div>
      <ImportLeftOut id={id} />
      <ImportChanges id={id} />
    </>
  )
}

function Outcome({ facts }: { facts: ImportFactsFragment }) {
  const published = toCount(facts.added + facts.changed + facts.unchanged, 'window')
  if (facts.withdrawnAt !== null)
    return (
      <Notice tone="info" title="This import was taken back" role="status">
        <p>
          On {toInstant(facts.withdrawnAt)}: its windows are withdrawn. What they were before is not published again.
        </p>
      </Notice>
    )
  if (facts.outcome === 'REJECTED' || facts.dryRun)
    return <Notice tone="warning" title="Nothing of this file was published" role="status" />
  return (
    <Notice tone={facts.outcome === 'IMPORTED' ? 'success' : 'warning'} title={`${published} published`} role="status">
      <p>
        On {toInstant(facts.importedAt)}.
        {facts.failed > 0 &&
          ` ${toCount(facts.failed, 'row')} with errors left out: publish what they say some other time.`}
      </p>
    </Notice>
  )
}

/** Asks once more before everything that an import brought is withdrawn. */
function TakeBack({ facts }: { facts: ImportFactsFragment }) {
  const [isSure, setSure] = useState(false)
  const [refusals, refuse] = useState<Refusals>({})
  const withdrawing = useWrite(WithdrawImportDocument, concerns.capacity)
  if (!isSure)
    return (
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => setSure(true)}>
        Take this import back …
      </button>
    )
  return (
    <Notice tone="warning" title="Take this import back?" role="alert">
      <WriteForm
        action={{ words: 'Take it back', underWay: 'Taking back …' }}
        write={withdrawing}
        refused="It was not taken back"
        refusals={refusals}
        onSubmit={async () => refuse(toRefusals((await withdrawing.write({ id: facts.id }))?.userErrors ?? []))}
        back="Keep it"
        onBack={() => setSure(false)}
      >
        <p>
          Every window that it brought or changed is withdrawn. What they were before is not published again; what was
          published since stays.
        </p>
      </WriteForm>
    </Notice>
  )
}
