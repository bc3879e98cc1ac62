/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type DataLoader from 'dataloader'
import type { RequestProblem } from './domain/check-request.ts'
import type { Comparison, OptionChange } from './domain/compare-judgements.ts'
import type { LegalRuleFacts, OperatorFacts, SiteFacts, WorkCenterFacts } from './domain/facts.ts'
import type { Loss } from './domain/find-losses.ts'
import type { Finding } from './domain/finding.ts'
import type { JudgedSystem, Way } from './domain/judge-coverage.ts'
import type { Exclusion, Judgement } from './domain/judge-sites.ts'
import type { Question } from './domain/question.ts'
import type { RankedOption } from './domain/rank-options.ts'
import type { Slot } from './domain/schedule.ts'
import type { ElsewhereFacts, Summary } from './domain/summarize.ts'
import type { DockFit } from './domain/dock-fit.ts'
import type { Transit } from './domain/transit.ts'
import type { TheaterCoverage } from './load-coverage.ts'
import type { Origin } from './routing/find-origin.ts'
import type { PlaceFound } from './routing/search-places.ts'

/** An answer: what was asked and how the sites were judged. */
export interface RepairOptionsModel {
  __typename: 'RepairOptions'
  question: Question
  assetId: string | null
  theater: TheaterModel
  readAt: string
  origin: OriginFoundModel | null
  ranked: RepairOptionModel[]
  excluded: Judgement['excluded']
  inWords: InWords
  summary: Summary & { elsewhere: ElsewhereFacts[] }
  /** Judges again without the assumptions; null where nothing is assumed. */
  compare: (() => Comparison) | null
}
/** Judges sites of which only the codes are known, those of a page together. */
export type InWords = DataLoader<string, { site: SiteFacts; findings: Finding[] }>
export type OriginFoundModel = Origin
export type PlaceModel = PlaceFound
export type OptionsSummaryModel = RepairOptionsModel['summary']
export type RepairOptionModel = RankedOption
export type ExcludedSiteModel = Pick<Exclusion, 'siteId' | 'judged'> & { inWords: InWords }
export type ScenarioComparisonModel = Comparison
export type OptionLostModel = Comparison['optionsLost'][number]
export type OptionGainedModel = Comparison['optionsGained'][number]
export type OptionChangedModel = OptionChange
export type TransitModel = Transit
export type CapacitySlotModel = Slot
export type RequestProblemModel = RequestProblem
export type WorkCenterModel = Pick<WorkCenterFacts, 'id'>
export type ElsewhereSiteModel = ElsewhereFacts
export type FindingModel = Finding
export type DockFitModel = DockFit
export type SystemCoverageModel = JudgedSystem & { theaterCode: string }
export type CoverageWayModel = Way
export type CoverageSummaryModel = TheaterCoverage
export type SingleLossModel = Loss
export type SiteModel = Pick<SiteFacts, 'id'> & { country: CountryModel }
export type CountryModel = { iso3: string; name: string }
export type PartnerModel = Pick<OperatorFacts, 'id' | 'name'>
export type SystemModel = { id: string; designation: string; name: string }
export type TheaterModel = { code: string; name?: string }
export type AssetModel = { id: string }
export type LegalRuleModel = Pick<LegalRuleFacts, 'id'>
