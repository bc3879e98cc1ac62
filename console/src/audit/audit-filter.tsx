import { useLocation, useSearch } from 'wouter'
import { AuditOrganisationsDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { isDay } from '../parts/days.ts'
import { ChoiceField, TextField } from '../parts/fields.tsx'
import { ErrorNotice } from '../parts/notices.tsx'
import { useSession } from '../session/session.tsx'
import { recordNames } from './record-names.ts'

/** What of a trail is looked at, as the address holds it. Days as YYYY-MM-DD; `to` is the last. */
export interface AuditFilter {
  readonly organisation: string
  readonly entity: string
  readonly from: string
  readonly to: string
}

/** Partners have one trail to read: their own. */
export function useAuditFilter(): [AuditFilter, (changes: Partial<AuditFilter>) => void] {
  const given = new URLSearchParams(useSearch())
  const [, navigate] = useLocation()
  const { account } = useSession()
  const read = (key: keyof AuditFilter): string => given.get(key) ?? ''
  const readDay = (key: 'from' | 'to'): string => (isDay(read(key)) ? read(key) : '')
  const own = account?.roles.includes('staff') ? '' : (account?.organisation ?? '')
  const filter = {
    organisation: read('organisation') || own,
    entity: read('entity'),
    from: readDay('from'),
    to: readDay('to'),
  }
  const change = (changes: Partial<AuditFilter>): void => {
    const next = Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== '')
    navigate(`/audit?${new URLSearchParams(next).toString()}`)
  }
  return [filter, change]
}

export function AuditFilterFields({
  filter,
  onChange,
}: {
  filter: AuditFilter
  onChange: (changes: Partial<AuditFilter>) => void
}) {
  const { account } = useSession()
  const mayChoose = account?.roles.some((role) => role === 'staff' || role === 'admin') ?? false
  return (
    <div className="audit__filter">
      {mayChoose && (
        <OrganisationField value={filter.organisation} onChange={(organisation) => onChange({ organisation })} />
      )}
      <ChoiceField
        id="audit-entity"
        label="Records"
        value={filter.entity}
        none="All"
        choices={Object.entries(recordNames).map(([value, words]) => ({ value, words }))}
        onChange={(entity) => onChange({ entity })}
      />
      <TextField id="audit-from" label="From" type="date" value={filter.from} onChange={(from) => onChange({ from })} />
      <TextField id="audit-to" label="Through" type="date" value={filter.to} onChange={(to) => onChange({ to })} />
    </div>
  )
}

/** `rsf` stands for records that no partner answers for. */
function OrganisationField({ value, onChange }: { value: string; onChange: (organisation: string) => void }) {
  const { data, error, refetch } = useAnswer('sites', AuditOrganisationsDocument, {})
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const partners = (data?.data.partners?.nodes ?? [])
    .map(({ id, name }) => ({ value: id, words: name ?? id }))
    .toSorted((one, other) => one.words.localeCompare(other.words))
  return (
    <ChoiceField
      id="audit-organisation"
      label="Records of"
      value={value}
      none="Choose an organisation"
      choices={[{ value: 'rsf', words: 'The network itself' }, ...partners]}
      onChange={onChange}
    />
  )
}
