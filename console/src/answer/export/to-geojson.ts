import type { FindingFactsFragment, OptionFactsFragment, SourceFactsFragment } from '../../generated/operations.ts'
import type { Question } from '../../question/question.ts'
import { toSentence, toWhatIfWords } from '../../question/to-sentence.ts'
import type { WholeAnswer } from './load-whole.ts'

interface Feature {
  readonly type: 'Feature'
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
}

/** An answer as GeoJSON (RFC 7946): options and excluded sites, the ways to them, and where it is now. Sites without a position have no geometry. */
export const toGeoJson = ({ answer, options, excluded }: WholeAnswer, question: Question): object => ({
  type: 'FeatureCollection',
  asked: toSentence(question),
  whatIf: toWhatIfWords(question) || null,
  system: answer.system.designation ?? answer.system.id,
  theater: answer.theater.code,
  judgedOn: answer.judgedOn,
  asOf: answer.asOf,
  notes: answer.summary.notes,
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
        levels: option.levels,
        evidence: option.evidence,
        evidenceAsOf: option.evidenceAsOf,
        evidenceNote: option.evidenceNote,
        evidenceSources: option.evidenceSources.map(toSourceProperties),
        earliestInduction: option.earliestInduction,
        expectedCompletion: option.expectedCompletion,
        provenance: option.slot?.provenance ?? null,
        commitment: option.slot?.commitment ?? null,
        publishedAt: option.slot?.publishedAt ?? null,
        workCenter: option.slot?.workCenterName ?? null,
        turnaroundDays: option.turnaround?.days ?? null,
        turnaroundBasis: option.turnaround?.basis ?? null,
        slackDays: option.slackDays,
        transitDays: option.transit?.days ?? null,
        dockFit: option.dockFit?.verdict ?? null,
        dock: option.dockFit?.dock ?? null,
        distinctions: option.distinctions,
        findings: option.findings.map(toFindingProperties),
      }),
    ),
    ...excluded.map(({ site, findings }) =>
      toFeature(toPoint(site), {
        kind: 'excluded',
        ...toSiteProperties({ site }),
        findings: findings.map(toFindingProperties),
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
  source: source && toSourceProperties(source),
})

const toSourceProperties = ({ title, publisher, year, url, confidence }: SourceFactsFragment) => ({
  title,
  publisher,
  year,
  url,
  confidence,
})
