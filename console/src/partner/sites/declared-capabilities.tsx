import { useState } from 'react'
import { WithdrawCapabilityDocument, type DeclaredFactsFragment } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { EvidenceMark } from '../../parts/marks.tsx'
import { toWords } from '../../parts/words.ts'
import { WriteButton } from '../../parts/write-button.tsx'
import { DeclareForm } from './declare-form.tsx'

/** What the operator says that it can work on, beside what sources say. */
export function DeclaredCapabilities({
  siteId,
  siteName,
  declared,
}: {
  siteId: string
  siteName: string
  declared: readonly DeclaredFactsFragment[]
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={`Declared capabilities of ${siteName}`}>
      <h3>Declared capabilities</h3>
      {declared.length === 0 ? (
        <p className="fine">None. What public sources say stands by itself.</p>
      ) : (
        <ul className="declared">
          {declared.map((capability) => (
            <Declared key={capability.id} capability={capability} />
          ))}
        </ul>
      )}
      <div className="actions">
        <button type="button" className="usa-button usa-button--outline" onClick={() => setOpen(true)}>
          Declare a capability
        </button>
      </div>
      {isOpen && (
        <Dialog title={`Declare what ${siteName} can work on`} onClose={() => setOpen(false)}>
          <DeclareForm siteId={siteId} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </section>
  )
}

function Declared({ capability }: { capability: DeclaredFactsFragment }) {
  const withdrawing = useWrite(WithdrawCapabilityDocument, concerns.site)
  const name = capability.system?.designation ?? capability.system?.name ?? capability.id
  const limits = [...(capability.levels ?? []), ...(capability.workKinds ?? [])].map(toWords)
  return (
    <li>
      <strong>{name}</strong> {capability.basis && <EvidenceMark evidence={capability.basis} />}{' '}
      <span className="fine">{limits.length === 0 ? 'level not stated' : limits.join(', ')}</span>{' '}
      <WriteButton
        action={{ words: 'Withdraw', underWay: 'Withdrawing …' }}
        label={`Withdraw: ${name}`}
        write={withdrawing}
        onWrite={() => withdrawing.write({ id: capability.id, expectedVersion: capability.version ?? 0 })}
      />
      {capability.note !== null && <p className="fine">“{capability.note}”</p>}
    </li>
  )
}
