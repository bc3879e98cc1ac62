import type { FindingFactsFragment, OptionFactsFragment } from '../../generated/operations.ts'
import type { WholeAnswer } from './load-whole.ts'

interface Feature {
  readonly type: 'Feature'
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
}

/** An answer as GeoJSON (RFC 7946): options and excluded sites, the ways to them, and where it is now. Sites without a position have no geometry. */
export const toGeoJson = ({ answer, options, excluded }: WholeAnswer): object => ({
  type: 'FeatureCollection',
  system: answer.system.designation ?? answer.system.id,
  theater: answer.theater.code,
  judgedOn: answer.judgedOn,
  asOf: answer.asOf,
  features: [
    ...(answer.origin === null
      ? []
      : [toFeature(toPoint(answer.origin), { kind: 'origin', name: answer.origin.name, code: answer.origin.code })]),
    ...options.map((option) =>
      toFeature(toPoint(option.site), {
        kind: 'option',
        rank: option.rank,
        verdict: option.verdict,
        ...toSiteProperties(option),
        operators: option.operators.map(({ name, id }) => name ?? id),
        level: option.level,
        evidence: option.evidence,
        evidenceAsOf: option.evidenceAsOf,
        earliestInduction: option.earliestInduction,
        expectedCompletion: option.expectedCompletion,
        provenance: option.slot?.provenance ?? null,
        slackDays: option.slackDays,
        transitDays: option.transit?.days ?? null,
        distinctions: option.distinctions,
        findings: option.findings.map(toFindingProperties),
      }),
    ),
    ...excluded.map(({ site, findings }) =>
      toFeature(toPoint(site), {
        kind: 'excluded',
        ...toSiteProperties({ site }),
        reasons: findings.filter(({ effect }) => effect === 'BLOCKS').map(toFindingProperties),
      }),
    ),
    ...options.flatMap(({ site, transit }) =>
      transit === null
        ? []
        : [
            toFeature(transit.route, {
              kind: 'route',
              site: site.id,
              mode: transit.mode,
              days: transit.days,
              distanceKm: transit.distanceKm,
              via: transit.via,
            }),
          ],
    ),
  ],
})

const toFeature = (geometry: unknown, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
})

const toPoint = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }): object | null =>
  latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }

const toSiteProperties = ({ site }: Pick<OptionFactsFragment, 'site'>) => ({
  site: site.id,
  name: site.name,
  country: site.country?.iso3 ?? null,
})

const toFindingProperties = ({ code, effect, message, fact, clearedBy, rule, source }: FindingFactsFragment) => ({
  code,
  effect,
  message,
  fact,
  clearedBy,
  law: rule?.cite ?? null,
  source: source && { title: source.title, url: source.url, confidence: source.confidence },
})
