import { useState } from 'react'
import { AskForUpdateDocument } from '../generated/operations.ts'
import { concerns } from '../network/event-subjects.ts'
import { useWrite } from '../network/use-write.ts'
import { Dialog } from '../parts/dialog.tsx'
import { toRefusals, type Refusals } from '../parts/refusals.ts'
import { WriteForm } from '../parts/write-form.tsx'
import { useSession } from '../session/session.tsx'
import { RequestField } from './request-fields.tsx'
import './requests.css'

/** Lets staff ask a site for newer figures; nothing for others. */
export function AskForUpdate({ site }: { site: { readonly id: string; readonly name: string | null } }) {
  const { account } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  if (!account?.roles.includes('staff')) return null
  if (isAsked)
    return (
      <p className="fine" role="status">
        Asked. Its next publication answers it.
      </p>
    )
  return (
    <>
      <button type="button" className="usa-button usa-button--outline" onClick={() => setOpen(true)}>
        Ask for newer figures
      </button>
      {isOpen && (
        <AskDialog
          site={site}
          onAsked={() => {
            setOpen(false)
            setAsked(true)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

function AskDialog({
  site,
  onAsked,
  onClose,
}: {
  site: { readonly id: string; readonly name: string | null }
  onAsked: () => void
  onClose: () => void
}) {
  const [note, setNote] = useState('')
  const [refusals, setRefusals] = useState<Refusals<'note'>>({})
  const asking = useWrite(AskForUpdateDocument, concerns.capacity)
  const submit = async (): Promise<void> => {
    const payload = await asking.write({ input: { site: site.id, ...(note.trim() !== '' && { note }) } })
    if (payload === undefined) return
    if (payload.userErrors.length === 0) return onAsked()
    setRefusals(toRefusals(payload.userErrors, ['note']))
  }
  return (
    <Dialog title={`Ask ${site.name ?? site.id} for newer figures`} onClose={onClose}>
      <WriteForm
        action={{ words: 'Ask', underWay: 'Asking …' }}
        write={asking}
        refused="Nobody was asked"
        refusals={refusals}
        onSubmit={submit}
      >
        <p>Whoever answers for the site is told that staff wait for it.</p>
        <RequestField name="note" value={note} refusals={refusals.note} onChange={setNote} />
      </WriteForm>
    </Dialog>
  )
}
