import { useLocation, useSearch } from 'wouter'
import { ListPartnersDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { ChoiceField } from '../parts/fields.tsx'
import { ErrorNotice, Loading } from '../parts/notices.tsx'
import { useSession } from '../session/session.tsx'

const KEY = 'partner'

/** Whose calendars are shown: one's own, or for an admin those of the partner in the address. Null: none is chosen. */
export function usePartnerId(): string | null {
  const { account } = useSession()
  const chosen = new URLSearchParams(useSearch()).get(KEY)
  return account?.roles.includes('admin') ? chosen : (account?.organisation ?? null)
}

/** Paths of the partner's pages, with the partner that an admin chose. */
export function usePartnerPath(): (path: string) => string {
  const chosen = new URLSearchParams(useSearch()).get(KEY)
  return (path) => (chosen === null ? path : toPath(path, chosen))
}

const toPath = (path: string, partnerId: string): string =>
  `${path}?${new URLSearchParams({ [KEY]: partnerId }).toString()}`

export function PartnerChoice() {
  const partnerId = usePartnerId()
  const [, navigate] = useLocation()
  const { data, error, refetch } = useAnswer('sites', ListPartnersDocument, {})
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Fetching partners" />
  const partners = (data.data.partners?.nodes ?? []).toSorted((one, other) =>
    (one.name ?? one.id).localeCompare(other.name ?? other.id),
  )
  return (
    <div className="partner-choice">
      <ChoiceField
        id="partner"
        label="Partner"
        hint="You are an administrator: what you write here is written in your name."
        value={partnerId ?? ''}
        none="Choose one"
        choices={partners.map(({ id, name }) => ({ value: id, words: name ?? id }))}
        onChange={(id) => navigate(id === '' ? '/partner' : toPath('/partner', id))}
      />
    </div>
  )
}
