import type { Adapter, AdapterPayload } from 'oidc-provider'

/** A demo has a few sign-ins at a time; who makes up thousands loses the oldest. */
const MAX_ENTRIES = 1_000

interface Entry {
  readonly payload: AdapterPayload
  readonly expiresAt: number
}

/** What the provider knows for a while: codes, grants, sign-ins under way. It ends with the process. */
export function openMemory(): (model: string) => Adapter {
  const models = new Map<string, Map<string, Entry>>()
  return (model) => {
    const entries = models.get(model) ?? new Map<string, Entry>()
    models.set(model, entries)
    const findBy = (isMeant: (payload: AdapterPayload, id: string) => boolean): AdapterPayload | undefined =>
      [...entries].find(([id, { payload, expiresAt }]) => expiresAt > Date.now() && isMeant(payload, id))?.[1].payload
    return {
      async upsert(id, payload, expiresIn = Infinity) {
        entries.delete(id)
        entries.set(id, { payload, expiresAt: Date.now() + expiresIn * 1_000 })
        const [oldest] = entries.keys()
        if (oldest !== undefined && entries.size > MAX_ENTRIES) entries.delete(oldest)
      },
      find: async (wanted) => findBy((_, id) => id === wanted),
      findByUid: async (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findBy((payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = entries.get(id)?.payload
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000)
      },
      async destroy(id) {
        entries.delete(id)
      },
      async revokeByGrantId(grantId) {
        for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id)
      },
    }
  }
}
