/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type { LegalRuleFacts, OperatorFacts, SiteFacts } from './domain/facts.ts'
import type { Finding } from './domain/finding.ts'
import type { Exclusion, Judgement } from './domain/judge-sites.ts'
import type { Question } from './domain/question.ts'
import type { RankedOption } from './domain/rank-options.ts'
import type { ElsewhereFacts, Summary } from './domain/summarize.ts'
import type { DockFit } from './domain/dock-fit.ts'

/** An answer: what was asked and how the sites were judged. */
export interface RepairOptionsModel {
  __typename: 'RepairOptions'
  question: Question
  assetId: string | null
  theater: TheaterModel
  readAt: string
  ranked: RankedOption[]
  excluded: Judgement['excluded']
  summary: Summary & { elsewhere: ElsewhereFacts[] }
}
export type OptionsSummaryModel = RepairOptionsModel['summary']
export type RepairOptionModel = RankedOption
export type ExcludedSiteModel = Exclusion
export type ElsewhereSiteModel = ElsewhereFacts
export type FindingModel = Finding
export type DockFitModel = DockFit
export type SiteModel = Pick<SiteFacts, 'id'> & { country: CountryModel }
export type CountryModel = { iso3: string; name: string }
export type PartnerModel = Pick<OperatorFacts, 'id' | 'name'>
export type SystemModel = { id: string; designation: string; name: string }
export type TheaterModel = { code: string; name?: string }
export type AssetModel = { id: string }
export type LegalRuleModel = Pick<LegalRuleFacts, 'id'>
