import DataLoader from 'dataloader'
import { readAsPrincipal } from '../../platform/data/as-principal.ts'
import { checkRequest, type RequestProblem } from '../domain/check-request.ts'
import { compareJudgements } from '../domain/compare-judgements.ts'
import { findSystem, suggestSystems, toNameKey } from '../domain/find-system.ts'
import { judgeSite, judgeSites, type Judgement } from '../domain/judge-sites.ts'
import { NO_ASSUMPTIONS, type Assumptions, type Question } from '../domain/question.ts'
import { rankOptions } from '../domain/rank-options.ts'
import { toLaw } from '../domain/to-law.ts'
import { sortElsewhere, summarize } from '../domain/summarize.ts'
import { findNames, loadAllNames, type NamedThings } from '../data/find-names.ts'
import type { OptionsData } from '../data/open.ts'
import { readNetwork } from '../data/read-network.ts'
import { readSites } from '../data/read-sites.ts'
import type { RequestContext } from '../context.ts'
import type { RepairOptionsInput, ResolversUnionTypes, ResolversTypes } from '../generated/resolvers.ts'
import { checkOrigin } from '../routing/plan-passages.ts'
import { findPlaces } from './find-places.ts'
import { isCountry } from './is-country.ts'
import { toQuestion } from './to-question.ts'
import { withPassages } from './with-passages.ts'

type Answer = ResolversUnionTypes<ResolversTypes>['RepairOptionsResult']

/** The one question: check, find what the names lead to, read the facts, judge, rank. */
export async function answerRepairOptions(input: RepairOptionsInput, context: RequestContext): Promise<Answer> {
  const { data, today } = context
  const problems = checkRequest(input, isCountry, today)
  if (problems.length > 0) return refuse(problems)
  const places = await findPlaces(input)
  if (places.problems.length > 0) return refuse(places.problems)

  const named = await findNames(data, toNameKey(input.system))
  const theater = named.theaters.find(({ code }) => code === input.theater.trim().toUpperCase())
  if (!theater)
    return {
      __typename: 'UnknownTheater',
      asked: input.theater,
      message: `No theater "${input.theater}" is recorded. Known: ${named.theaters.map(({ code }) => code).join(', ')}.`,
      known: named.theaters,
    }
  const found = findSystem(named.names)
  if (found.found === 'NONE') return toUnknownSystem(input.system, data)
  if (found.found === 'SEVERAL') return toAmbiguousSystem(input.system, named, found.systemIds)

  const network = await readAsPrincipal(data, context, (tx) =>
    readNetwork(tx, {
      systemId: found.systemId,
      assetId: found.assetId,
      theaterCode: theater.code,
      readyOn: input.readyOn ?? today,
      docking: input.work?.docking ?? false,
    }),
  )
  const question = toQuestion(input, network, {
    today,
    origin: places.origin?.name ?? null,
    straitsShut: places.straitsShut,
  })
  if (found.assetId !== null && question.owner !== 'USA' && network.system.vesselPrefix !== null)
    return refuse([
      {
        field: 'owner',
        code: 'CONTRADICTION',
        message: `"${input.system}" is a ship of the United States (${network.system.vesselPrefix}): owner cannot be ${question.owner}.`,
      },
    ])
  const { origin } = places
  const misplaced = origin && checkOrigin(origin, network.system)
  if (misplaced) return refuse([{ field: 'origin', code: 'NOT_ON_WATER', message: misplaced.message }])

  const law = toLaw(network.rules)
  const judge = (asked: Question): Judgement =>
    judgeSites(asked, withPassages(network, origin, asked.assume.straitsShut), law, network.alike)
  const judgement = judge(question)
  const elsewhere = sortElsewhere(network.elsewhere)
  return {
    __typename: 'RepairOptions',
    question,
    assetId: found.assetId,
    theater,
    readAt: network.readAt,
    origin,
    inWords: new DataLoader(async (siteIds) => {
      const sites = await readSites(data, siteIds)
      return siteIds.map((id) => {
        const site = sites.get(id)
        return site ? { site, findings: judgeSite(question, site, law) } : new Error(`The site "${id}" has gone.`)
      })
    }),
    compare: isAnythingAssumed(question.assume)
      ? () => compareJudgements(judge({ ...question, assume: NO_ASSUMPTIONS }), judgement)
      : null,
    ranked: rankOptions(judgement.options, input.orderBy ?? undefined),
    excluded: judgement.excluded,
    summary: {
      ...summarize(question, theater.name, judgement, elsewhere, {
        unplacedAgreements: network.unplacedAgreements,
        variant: found.kind === 'VARIANT' ? input.system : null,
      }),
      elsewhere,
    },
  }
}

const refuse = (problems: RequestProblem[]): Answer => ({
  __typename: 'InvalidRequest',
  message: `The request has ${problems.length} problem(s).`,
  problems,
})

const isAnythingAssumed = (assume: Assumptions): boolean =>
  Object.values<readonly unknown[]>({ ...assume }).some((list) => list.length > 0)

async function toUnknownSystem(system: string, data: OptionsData): Promise<Answer> {
  const names = await loadAllNames(data)
  const suggestions = suggestSystems(system, names).flatMap((id) => {
    const known = names.find(({ systemId }) => systemId === id)
    return known ? [{ id, designation: known.designation, name: known.name }] : []
  })
  const near = suggestions.map(({ designation, name }) => `${designation} (${name})`).join(', ')
  return {
    __typename: 'UnknownSystem',
    asked: system,
    message: `No system "${system}" is recorded.${near ? ` Similar: ${near}.` : ''}`,
    suggestions,
  }
}

function toAmbiguousSystem(system: string, { systems }: NamedThings, systemIds: readonly string[]): Answer {
  const candidates = systems.filter(({ id }) => systemIds.includes(id))
  return {
    __typename: 'AmbiguousSystem',
    asked: system,
    message: `"${system}" leads to several systems; ask for one of ${candidates.map(({ designation }) => designation).join(', ')}.`,
    candidates,
  }
}
