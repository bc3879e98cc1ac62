import { findLeaks, type Canary } from './canaries.ts'
import type { Ask, Told } from './doors.ts'
import { may } from './expected/may.ts'
import { SHOWN } from './expected/shows.ts'
import { judge, type GivenAnswer, type Verdict } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { toDocument, type Question } from './questions.ts'
import { toNowhere } from './world.ts'

/** How many questions are under way at once. */
const WIDTH = 6

export async function askQuestions(
  ask: Ask,
  questions: readonly Question[],
  canaries: readonly Canary[],
  outcome: Outcome,
): Promise<void> {
  const open = questions.values()
  const work = async (): Promise<void> => {
    for (const question of open) await askOne(ask, question, canaries, outcome)
  }
  await Promise.all(Array.from({ length: WIDTH }, work))
}

async function askOne(
  ask: Ask,
  question: Question,
  canaries: readonly Canary[],
  { counts, failures, reached }: Outcome,
): Promise<void> {
  const { door, principal, side, viewer, way, fields } = question
  const document = toDocument(question)
  const told = await ask(door, document, principal)
  const answer = JSON.parse(told.text) as GivenAnswer
  const fail = (field: string, fault: string): void => {
    const cell = `${door}: ${field} of ${side.name}, asked by ${viewer}`
    failures.push({ cell, fault, document, principal, answer: told.text, requestId: told.requestId })
  }
  const verdicts: [string, Verdict][] = fields.map((step) => [step.field, judge(question, step, answer)])
  for (const [field, verdict] of verdicts) {
    const kind = typeof verdict === 'string' ? verdict : 'failed'
    const name = `${door === 'gateway' ? door : 'subgraph'}, ${kind}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (typeof verdict !== 'string') fail(field, verdict.fault)
    if (verdict === 'allowed') reached.add(`${door}: ${way.type.name}`)
    const shown = SHOWN[field]
    if (verdict === 'allowed' && shown && may(principal, shown.action, side) && !told.text.includes(shown.toText(side)))
      fail(field, `does not show ${shown.toText(side)}, and is theirs to see`)
  }
  for (const leak of findLeaks(told.text, principal, canaries)) fail(way.type.name, `shows ${leak}`)
  if (verdicts.some(([, verdict]) => verdict === 'hidden') && !(await isLikeNowhere(ask, question, told)))
    fail(way.type.name, 'does not answer as for what does not exist')
}

/** Whether somebody is told of another's record what they are told of one that never was. */
async function isLikeNowhere(ask: Ask, question: Question, told: Told): Promise<boolean> {
  const { text } = await ask(question.door, toDocument(question, toNowhere(question.side)), question.principal)
  return text === told.text
}
