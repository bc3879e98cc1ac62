import { clean, packages } from './clean-tree.ts'
import { cruiseTree, loadImportRules } from './cruise-tree.ts'
import { breaches } from './import-breaches.ts'

const rules = await loadImportRules()

describe('import rules', () => {
  it('find nothing in a tree that keeps them', async () => {
    expect(await cruiseTree(rules, clean, packages)).toEqual([])
  })

  it.each(breaches)('$rule: fails when $why', async ({ rule, from, imports, to }) => {
    const found = await cruiseTree(rules, { ...clean, [from]: `${imports}\n` }, packages)
    expect(found).toContain(`${rule}: ${from} → ${to}`)
  })

  it('are each broken by a test', () => {
    const named = rules.ruleSet?.forbidden?.map(({ name }) => name)
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(named))
  })

  it('each say why, and what to do instead', () => {
    const terse = rules.ruleSet?.forbidden?.filter(({ comment }) => (comment ?? '').split('. ').length < 2)
    expect(terse).toEqual([])
  })
})
