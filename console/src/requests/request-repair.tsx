import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { Provenance, WorkKind } from '../generated/operations.ts'
import { addDays, toToday } from '../parts/days.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Notice } from '../parts/notices.tsx'
import { useSession, type Account } from '../session/session.tsx'
import { RequestForm } from './request-form.tsx'
import './requests.css'

/** What of an option a request is made from. */
export interface RequestableOption {
  readonly site: { readonly id: string; readonly name: string | null }
  readonly slot: {
    readonly workCenter: { readonly id: string } | null
    readonly workCenterName: string
    readonly provenance: Provenance
  } | null
  readonly earliestInduction: string | null
  readonly expectedCompletion: string | null
}

/** Asks for the bay that an option offers; where that cannot be done, says why. */
export function RequestRepair({
  option,
  system,
  asset,
  workKind,
  docking,
}: {
  option: RequestableOption
  system: { readonly id: string }
  asset: { readonly id: string } | null
  workKind: WorkKind | null
  docking: boolean
}) {
  const { account } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [requested, setRequested] = useState<string | null>(null)
  const reasonId = useId()
  const obstacle = findObstacle(option, account)
  if (requested !== null)
    return (
      <Notice tone="success" title="Requested, and the bay is held" role="status">
        <Link href={`/requests/${encodeURIComponent(requested)}`}>See the request</Link>
      </Notice>
    )
  const from = option.earliestInduction ?? toToday()
  return (
    <div className="request-repair">
      <button
        type="button"
        className="usa-button"
        aria-disabled={obstacle !== null}
        aria-describedby={obstacle === null ? undefined : reasonId}
        onClick={() => setOpen(obstacle === null)}
      >
        Request this repair
      </button>
      {obstacle !== null && (
        <p className="fine" id={reasonId}>
          {obstacle}
        </p>
      )}
      {isOpen && (
        <Dialog title={`Request a repair at ${option.site.name ?? option.site.id}`} onClose={() => setOpen(false)}>
          <p>{option.slot?.workCenterName}. The partner is asked, and the bay is held meanwhile.</p>
          <RequestForm
            workCenter={option.slot?.workCenter?.id ?? null}
            subject={asset === null ? { system: system.id } : { asset: asset.id }}
            start={{
              from,
              to: option.expectedCompletion ?? addDays(from, 1),
              kind: workKind ?? 'PLANNED_MAINTENANCE',
              docking,
            }}
            onDone={(id) => {
              setOpen(false)
              setRequested(id)
            }}
            onBack={() => setOpen(false)}
          />
        </Dialog>
      )}
    </div>
  )
}

/** Why nothing can be requested from an option; null: it can. The network decides anew when it is asked. */
function findObstacle({ slot }: RequestableOption, account: Account | null): string | null {
  if (account === null) return 'Sign in as staff of the theater to request it.'
  if (!account.roles.includes('staff')) return 'Staff of the theater request repairs; this account is none.'
  if (slot === null) return 'No free days are published here. Ask the site for its figures first.'
  if (slot.provenance === 'ILLUSTRATIVE')
    return 'The figures here are ILLUSTRATIVE: nothing can be held on them. Ask the site for its own first.'
  if (slot.workCenter === null) return 'The capacity is assumed in this question: there is no bay to hold.'
  return null
}
