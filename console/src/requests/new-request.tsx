import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { FindWorkCentersDocument, WhatIsCalledDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { addDays, toToday } from '../parts/days.ts'
import { ChoiceField, TextField } from '../parts/fields.tsx'
import { ErrorNotice } from '../parts/notices.tsx'
import { useSettled } from '../parts/use-settled.ts'
import { RequestForm } from './request-form.tsx'
import { toSubjectWords } from './request-words.ts'

/** A request that begins with no option: somebody knows already where. */
export function NewRequest() {
  const [, navigate] = useLocation()
  const [workCenter, setWorkCenter] = useState('')
  const [name, setName] = useState('')
  const called = useCalled(name)
  const today = toToday()
  return (
    <>
      <p>
        <Link href="/requests">All requests</Link>
      </p>
      <h1>New request</h1>
      <p>
        Whether the site can do the work is for the <Link href="/">answer</Link> to say: requests from an option there
        are filled in already.
      </p>
      <div className="request__new">
        <RequestForm
          workCenter={workCenter === '' ? null : workCenter}
          subject={called.subject}
          start={{ from: today, to: addDays(today, 30), kind: 'PLANNED_MAINTENANCE', docking: false }}
          onDone={(id) => navigate(`/requests/${encodeURIComponent(id)}`)}
          onBack={() => navigate('/requests')}
        >
          <WorkCenterField value={workCenter} onChange={setWorkCenter} />
          <TextField
            label="System, ship or aircraft"
            hint="A designation, a name or a hull number: T-AKE 8."
            value={name}
            onChange={setName}
          />
          <p className="fine" role="status">
            {called.words}
          </p>
        </RequestForm>
      </div>
    </>
  )
}

function WorkCenterField({ value, onChange }: { value: string; onChange: (workCenter: string) => void }) {
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim())
  const { data, error, refetch } = useAnswer(
    'sites',
    FindWorkCentersDocument,
    { search: settled },
    { isWanted: settled !== '', staysShown: true },
  )
  const sites = settled === '' ? [] : (data?.data.sites?.nodes ?? [])
  return (
    <>
      <TextField
        label="Site"
        hint="Part of its name, its city or its id."
        type="search"
        value={search}
        onChange={setSearch}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <ChoiceField
        label="Work center"
        value={value}
        none={sites.length === 0 ? 'Search for its site first' : 'Choose one'}
        choices={sites.map((site) => ({
          name: site.name ?? site.id,
          choices: (site.workCenters ?? []).map(({ id, name }) => ({ value: id, words: name ?? id })),
        }))}
        onChange={onChange}
      />
    </>
  )
}

/** What a name means, and what to say of it while it is typed. */
function useCalled(name: string): { subject: { system: string } | { asset: string } | null; words: string } {
  const settled = useSettled(name.trim())
  const { data, error } = useAnswer('systems', WhatIsCalledDocument, { name: settled }, { isWanted: settled !== '' })
  const found = data?.data.resolveSystem
  if (settled === '') return { subject: null, words: '' }
  if (error) return { subject: null, words: error.message }
  if (found == null) return { subject: null, words: 'Looking …' }
  if (found.__typename === 'SystemFound') {
    const subject = found.asset === null ? { system: found.system.id } : { asset: found.asset.id }
    return { subject, words: `This is ${toSubjectWords(found)}.` }
  }
  const others = found.__typename === 'UnknownSystemName' ? found.suggestions : found.candidates
  const names = others.map(({ designation, id }) => designation ?? id).join(', ')
  const isUnknown = found.__typename === 'UnknownSystemName'
  return {
    subject: null,
    words: isUnknown
      ? `Nothing is called so.${names && ` Names like it: ${names}.`}`
      : `It may mean several: ${names}. Say which.`,
  }
}
