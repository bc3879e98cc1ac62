import { findLeaks, type Canary } from './canaries.ts'
import type { Change } from './changes.ts'
import type { Ask } from './doors.ts'
import type { GivenAnswer } from './judge.ts'
import { expectOf, judgeChange } from './judge-change.ts'
import type { Outcome } from './outcome.ts'
import type { State } from './state.ts'
import { toNowhere } from './world.ts'

const KEYS = 'ledger.idempotency_key'

/** Asks for each change, one after the other and each from the state that was kept, and judges answers and tables. */
export async function askChanges(
  ask: Ask,
  state: State,
  changes: readonly Change[],
  canaries: readonly Canary[],
  outcome: Outcome,
): Promise<void> {
  for (const change of changes) await askOne(ask, state, change, canaries, outcome)
}

async function askOne(
  ask: Ask,
  state: State,
  change: Change,
  canaries: readonly Canary[],
  { counts, failures, changed }: Outcome,
): Promise<void> {
  const { door, mutation, side, viewer, principal } = change
  // The same key for both, since it may stand in an answer.
  const key = `authz-${crypto.randomUUID()}`
  const document = change.toDocument(side, key)
  const told = await ask(door, document, principal)
  const fail = (fault: string): void => {
    const cell = `${door}: ${mutation} of ${side.name}, asked by ${viewer}`
    failures.push({ cell, fault, document, principal, answer: told.text, requestId: told.requestId })
  }
  const isDone = expectOf(change) === 'DONE'
  const tables = await state.findChanged()
  const written = tables.filter((table) => table !== KEYS)
  if (!isDone && written.length > 0) fail(`changed ${written.join()}`)
  if (isDone && written.length > 0) changed.add(mutation)
  const owners = await listKeyOwners(state, key)
  if (owners.some((owner) => !owner.endsWith(principal.organisation ?? principal.subject)))
    fail(`left a key with ${owners.join()}`)
  await state.restore(tables)

  const verdict = judgeChange(change, JSON.parse(told.text) as GivenAnswer)
  const name = `mutation, ${door === 'gateway' ? door : 'subgraph'}, ${typeof verdict === 'string' ? verdict : 'failed'}`
  counts.set(name, (counts.get(name) ?? 0) + 1)
  if (typeof verdict !== 'string') fail(verdict.fault)
  for (const leak of findLeaks(told.text, principal, canaries)) fail(`shows ${leak}`)
  if (verdict === 'hidden') {
    const nowhere = await ask(door, change.toDocument(toNowhere(side), key), principal)
    if (nowhere.text !== told.text) fail('does not answer as for what does not exist')
    await state.restore(await state.findChanged())
  }
}

async function listKeyOwners({ client }: State, key: string): Promise<string[]> {
  const { rows } = await client.query<{ owner: string }>('SELECT owner FROM ledger.idempotency_key WHERE key = $1', [
    key,
  ])
  return rows.map(({ owner }) => owner)
}
