import { findCapability } from '../capability.ts'
import type { Law, LegalRuleFacts, SiteFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import { isRuleInForce } from '../rule-in-force.ts'
import type { Question } from '../question.ts'
import { isUnitedStatesUnder8680 } from '../soil.ts'
import { isShip, standingOf } from '../vessel.ts'
import { judgeHomeportChange } from './homeport-change.ts'

type Found = Omit<Finding, 'code'>

/**
 * 10 USC 8680: a naval vessel with a homeport in the United States is not overhauled, repaired or maintained in a
 * foreign shipyard, with exceptions. Judged on the day's law. Whether it holds for a USNS ship is for a lawyer.
 */
export const judgeLegal8680: Judge = (question, site, law) => {
  if (!isShip(question)) return []
  const { vesselPrefix, designation } = question.system
  if (question.owner !== 'USA')
    return vesselPrefix === null
      ? []
      : [
          toFinding(
            'NEEDS_REVIEW',
            `Ships of the class ${designation} are on record as ${vesselPrefix}, ships of the United States: if this is one, 10 USC 8680 must be looked at.`,
            `Prefix ${vesselPrefix}; owner as asked: ${question.owner}.`,
            { clearedBy: 'Confirmation of whose ship it is.', rule: law.get('la-8680-a1') },
          ),
        ]
  const onSoil = isUnitedStatesUnder8680(site.country.iso3, law, question.readyOn)
  const prohibition = law.get('la-8680-a1')
  const standing = standingOf(question)
  if (standing === 'COAST_GUARD' || (onSoil && standing !== 'NAVAL')) return []
  if (standing === 'MSC')
    return [
      toFinding(
        'NEEDS_REVIEW',
        'Whether 10 USC 8680 covers a ship of Military Sealift Command, and which homeport it has, is a legal determination.',
        'The section speaks of "a naval vessel"; support ships are given overhauls of many months abroad. Its text settles neither whether such a ship is one nor which homeport it has.',
        { clearedBy: 'A legal determination for this ship.', rule: law.get('la-usns') },
      ),
    ]
  if (standing === 'UNKNOWN')
    return [
      toFinding(
        'NEEDS_REVIEW',
        'Whether this is a naval vessel of the United States is not on record.',
        `Operators on record: ${question.system.operators ?? 'none'}.`,
        {
          clearedBy: 'Stating the operator (vessel.operator).',
          rule: prohibition,
        },
      ),
    ]

  const { homeport } = question.vessel
  if (homeport === null) {
    // A yard in the United States is open to any homeport, but for a planned change of it.
    if (onSoil) return judgeHomeportChange(question, false, true, law)
    const found = judgeForeignYard(question, site, law, prohibition)
    // A planned change of it bars long work abroad in either direction.
    const change = judgeHomeportChange(question, true, false, law)
    // An exception holds whatever the homeport.
    if (!found.some(({ ruleId }) => ruleId === prohibition?.id)) return [...found, ...change]
    return [
      toFinding(
        'NEEDS_REVIEW',
        'The homeport decides whether 10 USC 8680 bars a foreign shipyard, and it is not stated.',
        question.recordedHomeport === null
          ? 'No homeport is on record for this ship.'
          : `Homeport on record, which may have changed: ${question.recordedHomeport}.`,
        { clearedBy: 'Stating the homeport (vessel.homeport).', rule: prohibition },
      ),
      ...change,
    ]
  }
  const isHomeportedInUs = isUnitedStatesUnder8680(homeport, law, question.readyOn)
  const change = judgeHomeportChange(question, isHomeportedInUs, onSoil, law)
  if (onSoil) return change
  return isHomeportedInUs ? [...judgeForeignYard(question, site, law, prohibition), ...change] : change
}

/** Homeport in the United States, yard abroad: barred unless an exception holds. */
function judgeForeignYard(
  question: Question,
  site: SiteFacts,
  law: Law,
  prohibition: LegalRuleFacts | undefined,
): Found[] {
  const { system, vessel, kind, plannedDays } = question
  const inForce = (id: string): LegalRuleFacts | undefined => {
    const rule = law.get(id)
    return rule && isRuleInForce(rule, question.readyOn) ? rule : undefined
  }
  const isHostileDamage = question.hostileDamage ?? kind === 'BATTLE_DAMAGE_REPAIR'

  const aukus = inForce('la-8680-c')
  if (system.legalFlag === 'AUKUS_8680_C' && aukus && ['AUS', 'GBR'].includes(site.country.iso3))
    return [
      toFinding(
        'NEEDS_REVIEW',
        'For a submarine of the AUKUS activities the President determines the yard.',
        aukus.what,
        {
          clearedBy: 'The determination under 10 USC 8680(c).',
          rule: aukus,
        },
      ),
    ]

  const voyage = inForce('la-8680-a3-voyage')
  if (kind === 'VOYAGE_REPAIR' && voyage) return [permitted('Voyage repairs are excepted.', voyage), cap(law)]
  const damage = inForce('la-8680-a3-damage')
  if (isHostileDamage && damage)
    return [permitted('Repair of damage from hostile action is excepted.', damage), cap(law)]

  const isMaintenance = kind !== 'OVERHAUL' && kind !== 'MODERNIZATION'
  const lcs = system.legalFlag === 'LCS_8680_A2' ? inForce('la-8680-a2') : undefined
  const deployedLcs = isMaintenance ? lcs : undefined
  const isUsWorkforce = findCapability(question, site)?.workforce === 'US_GOVERNMENT_OR_US_CONTRACTOR'
  if (deployedLcs && vessel.deployed === true && isUsWorkforce)
    return [
      permitted(
        'A deployed Littoral Combat Ship may be maintained here: the work is done by United States personnel.',
        deployedLcs,
      ),
    ]
  const short = inForce('la-8680-a3-21d')
  const limitDays = short?.maxPlannedDays ?? 0
  if (short && isMaintenance && vessel.deployed === true && plannedDays !== null && plannedDays <= limitDays)
    return [
      permitted(`Maintenance of at most ${limitDays} planned days on a deployed ship is excepted.`, short),
      cap(law),
    ]
  if (deployedLcs && vessel.deployed !== false) return [judgeLcs(vessel.deployed, deployedLcs)]

  const exceptions = [
    ...(lcs ? ['as maintenance of a deployed Littoral Combat Ship by United States personnel'] : []),
    'as a voyage repair',
    ...(damage ? ['as repair of damage from hostile action'] : []),
    ...(short
      ? [`on a deployed ship as corrective or preventive maintenance of at most ${limitDays} planned days`]
      : []),
  ]
  // An exception is still open while the request leaves out the very facts that it turns on.
  const openFacts = [
    ...(kind === null && plannedDays === null ? ['work.kind'] : []),
    ...(short && isMaintenance && vessel.deployed !== false && (plannedDays === null || plannedDays <= limitDays)
      ? [
          ...(vessel.deployed === null ? ['vessel.deployed'] : []),
          ...(plannedDays === null ? ['work.plannedDays'] : []),
        ]
      : []),
  ]
  const fact = `${prohibition?.what ?? ''} Asked: ${describe(question)}.`
  if (openFacts.length > 0)
    return [
      toFinding(
        'NEEDS_REVIEW',
        'A foreign shipyard is barred for this ship unless an exception holds, and the request does not say enough to tell.',
        fact,
        {
          clearedBy: `Stating ${openFacts.join(', ')}; allowed ${exceptions.join(', or ')}.`,
          rule: prohibition,
        },
      ),
    ]
  return [
    toFinding(
      'BLOCKS',
      `A naval vessel with a homeport in the United States may not have this work done in ${site.country.name}.`,
      fact,
      {
        clearedBy: `Allowed ${exceptions.join(', or ')}, each within 2 percent of the homeport's workload, which is not on record; or at a site in the United States${isUnitedStatesUnder8680('MNP', law, question.readyOn) ? ', Guam or the Northern Mariana Islands' : ' or Guam'}.`,
        rule: prohibition,
      },
    ),
  ]
}

const permitted = (message: string, rule: LegalRuleFacts): Found => toFinding('NOTE', message, rule.what, { rule })

/** The cap is on hours per homeport, which no public source gives: it is never said to be kept. */
function cap(law: Law): Found {
  const rule = law.get('la-8680-a3-cap')
  return toFinding(
    'NEEDS_REVIEW',
    "Whether the work stays within 2 percent of the homeport's yearly workload is not known.",
    "Work under the exceptions for ships of one homeport may not exceed 2 percent of that homeport's yearly workload in labor hours, over three years. Those hours are not on record.",
    { clearedBy: "The fleet's account of labor hours for this homeport.", rule },
  )
}

function judgeLcs(deployed: boolean | null, rule: LegalRuleFacts): Found {
  if (deployed === null)
    return toFinding(
      'NEEDS_REVIEW',
      'A Littoral Combat Ship may be maintained abroad on deployment; whether it is deployed is not stated.',
      rule.what,
      { clearedBy: 'Stating vessel.deployed.', rule },
    )
  return toFinding(
    'NEEDS_REVIEW',
    'A deployed Littoral Combat Ship may be maintained here only by United States Government or contractor personnel.',
    rule.what,
    { clearedBy: 'Confirmation of who does the work, or a determination of the Secretary of the Navy.', rule },
  )
}

const describe = ({ kind, plannedDays, vessel, hostileDamage }: Question): string =>
  [
    `kind ${kind ?? 'not stated'}`,
    `planned days ${plannedDays ?? 'not stated'}`,
    `deployed ${vessel.deployed ?? 'not stated'}`,
    `hostile damage ${hostileDamage ?? 'not stated'}`,
  ].join(', ')
