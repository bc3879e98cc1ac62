import { Dialog } from '../../parts/dialog.tsx'
import type { Deeds, Opened } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import { toEntry } from './window-entry.ts'
import { WindowForm } from './window-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** The one dialog in which windows are published, revised and withdrawn. */
export function WindowDialog({
  opened,
  sites,
  windows,
  partnerId,
  deeds,
}: {
  opened: Opened
  sites: readonly OwnSite[]
  windows: readonly OwnWindow[]
  partnerId: string
  deeds: Deeds
}) {
  const centers = sites.flatMap((site) => site.centers)
  const nameOf = (id: string): string => centers.find((center) => center.id === id)?.name ?? id
  switch (opened.kind) {
    case 'publish':
      return (
        <Dialog key="publish" title="Publish bays" onClose={deeds.close}>
          <WindowForm
            window={null}
            start={{
              workCenter: centers.length === 1 ? (centers[0]?.id ?? '') : '',
              from: '',
              to: '',
              bays: '1',
              commitment: 'FIRM',
              expiresOn: '',
              ...opened.entry,
            }}
            {...{ sites, windows, partnerId, deeds }}
          />
        </Dialog>
      )
    case 'revise':
      return (
        <Dialog key="revise" title={`Revise a window of ${nameOf(opened.window.workCenterId)}`} onClose={deeds.close}>
          <WindowForm window={opened.window} start={toEntry(opened.window)} {...{ sites, windows, partnerId, deeds }} />
        </Dialog>
      )
    case 'withdraw':
      return (
        <Dialog
          key="withdraw"
          title={`Withdraw a window of ${nameOf(opened.window.workCenterId)}`}
          onClose={deeds.close}
        >
          <WithdrawForm window={opened.window} {...{ windows, partnerId, deeds }} />
        </Dialog>
      )
  }
}
