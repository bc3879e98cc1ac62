import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { SiteNameDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { choose, toCoveragePath, type View } from './view.ts'

/** Says that nothing below is so, but would be; stays in sight. It is where reading goes on when something else is assumed. */
export function WhatIf({ view, countryNames }: { view: View; countryNames: ReadonlyMap<string, string> }) {
  const banner = useRef<HTMLDivElement>(null)
  const assumed = [...view.closed, ...view.noAccess].join()
  const before = useRef(assumed)
  useEffect(() => {
    if (before.current !== assumed) banner.current?.focus()
    before.current = assumed
  }, [assumed])
  if (assumed === '') return <div ref={banner} tabIndex={-1} />
  return (
    <div className="what-if" role="region" aria-label="What if" tabIndex={-1} ref={banner}>
      <p className="what-if__title">What if: this is not so today</p>
      <ul>
        {view.closed.map((id) => (
          <li key={id}>
            Site closed: <SiteName id={id} />{' '}
            <Link href={toCoveragePath(choose(view, { closed: view.closed.filter((each) => each !== id) }))}>
              Open it again
            </Link>
          </li>
        ))}
        {view.noAccess.map((iso3) => (
          <li key={iso3}>
            No access: {countryNames.get(iso3) ?? iso3}{' '}
            <Link href={toCoveragePath(choose(view, { noAccess: view.noAccess.filter((each) => each !== iso3) }))}>
              Give access again
            </Link>
          </li>
        ))}
      </ul>
      <Link className="usa-button" href={toCoveragePath(choose(view, { closed: [], noAccess: [] }))}>
        Back to what is
      </Link>
    </div>
  )
}

function SiteName({ id }: { id: string }) {
  const { data } = useAnswer('sites', SiteNameDocument, { site: id })
  return data?.data.site?.name ?? id
}
