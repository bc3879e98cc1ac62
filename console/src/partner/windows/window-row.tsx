import { CommitmentMark, FreshnessMark, ProvenanceMark } from '../../parts/marks.tsx'
import { toDay } from '../../parts/words.ts'
import { ConfirmButton } from './confirm-button.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnWindow } from './own-window.ts'
import { toTakenWords, type Taken } from './taken.ts'
import { toSpanWords } from './window-entry.ts'

/** The titles of `WindowRow`, in its order; a narrow screen shows them beside the figures. */
export const TITLES = ['Work center', 'Days', 'Bays', 'Taken', 'Commitment', 'Holds through', 'State', 'Actions']

/** A window with every figure in words and what can be done with it. Generated ones can only give way. */
export function WindowRow({
  window,
  centerName,
  taken,
  deeds,
}: {
  window: OwnWindow
  centerName: string
  taken: readonly Taken[] | null
  deeds: Deeds
}) {
  const about = `${centerName}, ${toSpanWords(window) ?? window.id}`
  const isReported = window.provenance === 'REPORTED'
  return (
    <tr className={isReported ? undefined : 'windows__illustrative'}>
      <th scope="row">{centerName}</th>
      <td data-title="Days">{toSpanWords(window)}</td>
      <td data-title="Bays">{window.bays}</td>
      <td data-title="Taken">{toTakenWords(taken)}</td>
      <td data-title="Commitment">
        <CommitmentMark commitment={window.commitment} />
      </td>
      <td data-title="Holds through">{window.expiresOn === null ? 'until withdrawn' : toDay(window.expiresOn)}</td>
      <td data-title="State">
        {isReported ? (
          <FreshnessMark freshness={window.freshness} />
        ) : (
          <ProvenanceMark provenance={window.provenance} />
        )}
      </td>
      <td data-title="Actions">
        {isReported ? (
          <span className="windows__deeds">
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              aria-label={`Revise: ${about}`}
              onClick={() => deeds.open({ kind: 'revise', window })}
            >
              Revise
            </button>
            <ConfirmButton windows={[window]} words="Confirm" about={about} deeds={deeds} />
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              aria-label={`Withdraw: ${about}`}
              onClick={() => deeds.open({ kind: 'withdraw', window })}
            >
              Withdraw
            </button>
          </span>
        ) : (
          <span className="fine">Gives way to what you publish</span>
        )}
      </td>
    </tr>
  )
}
