import { runChaos } from './chaos/run-chaos.ts'

describe('writes while processes are killed', () => {
  it('are neither lost nor doubled, and each is in the audit trail and told of', async () => {
    const { damage, counts } = await runChaos({ kills: 5, seed: 5 })
    expect(damage).toEqual([])
    expect(counts['acknowledged']).toBeGreaterThan(15)
  }, 300_000)
})
