import { SiteWordDocument } from '../../generated/operations.ts'
import { useAnswer } from '../../network/network.ts'
import { ErrorNotice, Loading, MissingParts } from '../../parts/notices.tsx'
import { DeclaredCapabilities } from './declared-capabilities.tsx'
import { StatusReport } from './status-report.tsx'

/** What the operator itself says of its site: whether it takes work, and what it can work on. Everybody can read both. */
export function SiteWord({ siteId, siteName, partnerId }: { siteId: string; siteName: string; partnerId: string }) {
  const { data, error, refetch } = useAnswer('sites', SiteWordDocument, { site: siteId }, { staysShown: true })
  const failure = error && <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return failure ?? <Loading what="Fetching what you say of this site" />
  const { site } = data.data
  return (
    <>
      {failure}
      <MissingParts errors={data.errors} />
      {site && (
        <div className="site-word">
          <StatusReport site={site} siteName={siteName} partnerId={partnerId} />
          <DeclaredCapabilities
            siteId={siteId}
            siteName={siteName}
            declared={(site.capabilities ?? []).filter(({ declaredBy }) => declaredBy?.id === partnerId)}
          />
        </div>
      )}
    </>
  )
}
