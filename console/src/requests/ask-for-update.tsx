import { useState } from 'react'
import { AskForUpdateDocument } from '../generated/operations.ts'
import { useWrite } from '../network/use-write.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorNotice, Notice } from '../parts/notices.tsx'
import { useSession } from '../session/session.tsx'
import { toRefusals, type Refusals } from './refusals.ts'
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
  const [refusals, setRefusals] = useState<Refusals>({})
  const { write, isUnderWay, error } = useWrite(AskForUpdateDocument, ['capacity'])
  const submit = async (): Promise<void> => {
    const payload = await write({ input: { site: site.id, ...(note.trim() !== '' && { note }) } })
    if (payload === undefined) return
    if (payload.userErrors.length === 0) return onAsked()
    setRefusals(toRefusals(payload.userErrors, ['note']))
  }
  return (
    <Dialog title={`Ask ${site.name ?? site.id} for newer figures`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {refusals['whole'] && (
          <Notice tone="error" title="Nobody was asked" role="alert">
            {refusals['whole'].join(' ')}
          </Notice>
        )}
        {error && <ErrorNotice error={error} />}
        <p>Whoever answers for the site is told that staff wait for it.</p>
        <RequestField name="note" value={note} refusals={refusals['note']} onChange={setNote} />
        <div className="actions">
          <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
            {isUnderWay ? 'Asking …' : 'Ask'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
