import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Notice, ErrorNotice } from '../../parts/notices.tsx'
import { usePartnerPath } from '../partner-choice.tsx'
import { CapacityFile } from '../capacity-file.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportChanges } from './import-changes.tsx'
import { ImportResult } from './import-result.tsx'
import { MendLines } from './mend-lines.tsx'
import { PublishFile } from './publish-file.tsx'
import { useImport } from './use-import.ts'
import './import.css'

/** A file of windows: chosen, sent, judged, mended where it must be, and published; or what became of one. */
export default function ImportPage({ partnerId, importId }: { partnerId: string; importId: string | null }) {
  const toPath = usePartnerPath()
  return (
    <>
      <p className="back">
        <Link href={toPath('/partner')}>Calendars</Link>
      </p>
      <h1>Import a file of windows</h1>
      {importId === null ? <ImportFile partnerId={partnerId} /> : <ImportResult id={importId} />}
    </>
  )
}

function ImportFile({ partnerId }: { partnerId: string }) {
  const toPath = usePartnerPath()
  const [, navigate] = useLocation()
  const { step, choose, cancel, publish, isPublishing, error } = useImport((id) =>
    navigate(toPath(`/partner/import/${id}`)),
  )
  const [refusal, refuse] = useState<string | null>(null)
  switch (step.kind) {
    case 'CHOOSE':
      return (
        <>
          {step.problem !== undefined && (
            <Notice tone="error" title="This file was not read" role="alert">
              {step.problem}
            </Notice>
          )}
          <ChooseFile onChoose={(file) => void choose(file)} />
          <CapacityFile partnerId={partnerId} />
        </>
      )
    case 'SENDING':
      return (
        <div className="sending">
          <label htmlFor="sending">
            {step.share < 1 ? `Sending ${step.name}` : `Judging ${step.name}: nothing is published yet`}
          </label>
          <progress id="sending" max={1} value={step.share < 1 ? step.share : undefined} />
          <button type="button" className="usa-button usa-button--outline" onClick={cancel}>
            Cancel
          </button>
        </div>
      )
    case 'JUDGED': {
      const { judged } = step
      return (
        <>
          <h2>
            {step.name} <span className="fine">judged, not published</span>
          </h2>
          <ImportCounts facts={judged} />
          {refusal !== null && (
            <Notice tone="error" title="Nothing was published" role="alert">
              {refusal}
            </Notice>
          )}
          {error && <ErrorNotice error={error} />}
          <PublishFile
            facts={judged}
            isPublishing={isPublishing}
            onPublish={(isPartial) => void publish(isPartial).then(refuse)}
            onCancel={cancel}
          />
          {judged.errors.totalCount > 0 && (
            <MendLines
              key={judged.id}
              facts={judged}
              text={step.text}
              onMended={(text) => void choose(new File([text], step.name, { type: 'text/csv' }))}
            />
          )}
          <ImportChanges id={judged.id} />
        </>
      )
    }
  }
}
