import { useState } from 'react'
import { LastWriter } from '../../audit/last-writer.tsx'
import { SetSiteStatusDocument, type SiteStatus, type SiteStatusFactsFragment } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { ChangedNotice } from '../../parts/changed-notice.tsx'
import { ChoiceField, WordsField } from '../../parts/fields.tsx'
import { toRefusals, withoutFields, type Refusals } from '../../parts/refusals.ts'
import { toWords } from '../../parts/words.ts'
import { WriteForm } from '../../parts/write-form.tsx'

const STATUSES = [
  { value: 'OPERATING', words: 'Operating: takes work' },
  { value: 'SUSPENDED', words: 'Suspended: takes no work for now' },
  { value: 'PLANNED', words: 'Planned: decided on, not open' },
  { value: 'ANNOUNCED', words: 'Announced: not open' },
]

const FIELDS = ['status', 'note'] as const

const toVersion = ({ statusReport }: SiteStatusFactsFragment): number => statusReport?.version ?? 0

/** Whether a site takes work, in the operator's own words. A report that another person made meanwhile is shown first. */
export function StatusForm({
  site,
  partnerId,
  onDone,
}: {
  site: SiteStatusFactsFragment
  partnerId: string
  onDone: () => void
}) {
  const [status, setStatus] = useState<string>(site.status ?? '')
  const [note, setNote] = useState(site.statusReport?.note ?? '')
  const [expectedVersion, expectVersion] = useState(toVersion(site))
  const [refusals, refuse] = useState<Refusals<(typeof FIELDS)[number]>>({})
  const reporting = useWrite(SetSiteStatusDocument, concerns.site)
  const hasChanged = toVersion(site) !== expectedVersion && !reporting.isUnderWay
  const submit = async (version = expectedVersion): Promise<void> => {
    if (status === '') return refuse({ status: ['Choose a status.'] })
    refuse({})
    const answer = await reporting.write({
      site: site.id,
      expectedVersion: version,
      input: { status: status as SiteStatus, note: note.trim() === '' ? null : note },
    })
    if (answer === undefined) return
    if (answer.site !== null) return onDone()
    refuse(toRefusals(answer.userErrors, FIELDS))
  }
  return (
    <WriteForm
      action={{ words: 'Report', underWay: 'Reporting …' }}
      write={reporting}
      refused="Nothing was reported"
      refusals={refusals}
      isHeld={hasChanged}
      changed={
        hasChanged && (
          <ChangedNotice
            title="Somebody reported on this site after you began"
            ways={
              <button
                type="button"
                className="usa-button"
                onClick={() => {
                  expectVersion(toVersion(site))
                  void submit(toVersion(site))
                }}
              >
                Report mine in its place
              </button>
            }
          >
            The site is now: {toWords(site.status ?? 'unknown')}
            {site.statusReport?.note != null && `, “${site.statusReport.note}”`}.{' '}
            <LastWriter about="sites" organisation={partnerId} entity="sites.status_report" id={site.id} />
          </ChangedNotice>
        )
      }
      onSubmit={submit}
      onBack={onDone}
    >
      <ChoiceField
        label="Status"
        hint="It stands before the record, in repair options too, until you take it back."
        value={status}
        none="Choose one"
        choices={STATUSES}
        problem={refusals.status?.join(' ')}
        onChange={(value) => {
          setStatus(value)
          refuse(withoutFields(refusals, ['status']))
        }}
      />
      <WordsField
        label="Note"
        hint="Why, or until when. Everybody may read it."
        maxLength={500}
        value={note}
        problem={refusals.note?.join(' ')}
        onChange={(value) => {
          setNote(value)
          refuse(withoutFields(refusals, ['note']))
        }}
      />
    </WriteForm>
  )
}
