import { useState } from 'react'
import type { RepairRequestAction } from '../generated/operations.ts'
import type { Request } from './request.ts'
import { StepForm } from './step-form.tsx'
import { steps } from './steps.ts'

/** What one may do with a request now, and the form of the step that was chosen. */
export function StepActions({ request }: { request: Request }) {
  const [chosen, choose] = useState<{ action: RepairRequestAction; request: Request } | null>(null)
  const possible = (request.possibleSteps ?? []).filter((action) => steps[action])
  if (chosen !== null)
    return (
      <StepForm
        key={chosen.action}
        action={chosen.action}
        seen={chosen.request}
        present={request}
        onSeePresent={() => choose(possible.includes(chosen.action) ? { action: chosen.action, request } : null)}
        onClose={() => choose(null)}
      />
    )
  if (possible.length === 0) return null
  return (
    <div className="actions request__actions" role="group" aria-label="What you may do">
      {possible.map((action, index) => (
        <button
          key={action}
          type="button"
          className={index === 0 ? 'usa-button' : 'usa-button usa-button--outline'}
          onClick={() => choose({ action, request })}
        >
          {steps[action]?.label}
        </button>
      ))}
    </div>
  )
}
