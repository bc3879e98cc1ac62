import { toFile, toSha256 } from './file.ts'
import type { World } from './world.ts'

type ToText = (world: World) => string

const step =
  (state: string, input?: string): ToText =>
  ({ requests }) => {
    const request = requests[state]
    if (request === undefined) throw new Error(`No request is ${state}.`)
    return `id: "${request.id}", expectedVersion: ${request.version}${input === undefined ? '' : `, input: { ${input} }`}`
  }

const webhook =
  (rest = ''): ToText =>
  (world) =>
    `id: "${world.webhook.id}"${rest}`
const versioned =
  (rest = ''): ToText =>
  (world) =>
    `id: "${world.webhook.id}", expectedVersion: ${world.webhook.version}${rest}`

/**
 * Arguments by mutation, besides the idempotency key: such that the rightful succeed, each time from the state that was kept.
 * So whoever is refused is refused for want of a right, and a hole would write.
 */
export const MUTATION_ARGUMENTS: Readonly<Record<string, ToText>> = {
  publishCapacity: ({ bays }) =>
    `input: { workCenter: "${bays}", from: "2040-01-01", to: "2040-02-01", bays: 3, commitment: FIRM }`,
  reviseCapacity: ({ windowIds }) => `id: "${windowIds[1]}", expectedVersion: 1, input: { bays: 5 }`,
  withdrawCapacity: ({ windowIds }) => `id: "${windowIds[1]}", expectedVersion: 1`,
  importCapacity: ({ files }) => `input: { upload: "${files.waiting}" }`,
  withdrawImport: ({ files }) => `id: "${files.imported}"`,
  storeUploadPiece: ({ files }) => `upload: "${files.begun}", piece: 1, base64: "MQ=="`,
  finishUpload: ({ files, bays, imported }) => {
    const content = toFile(bays, { ...imported, from: imported.to, to: '2040-01-01' })
    return `upload: "${files.begun}", bytes: ${content.length}, sha256: "${toSha256(content)}"`
  },
  setSiteStatus: ({ site }) => `site: "${site}", expectedVersion: 1, input: { status: SUSPENDED }`,
  clearSiteStatus: ({ site }) => `site: "${site}", expectedVersion: 1`,
  declareCapability: ({ site }) => `input: { site: "${site}", system: "ch-47f", note: "new" }`,
  withdrawCapability: ({ capability: { id, version } }) => `id: "${id}", expectedVersion: ${version}`,
  askForUpdate: ({ site }) => `input: { site: "${site}", note: "new" }`,
  requestRepair: ({ bays, system, windows: [, { from, to }] }) =>
    `input: { workCenter: "${bays}", from: "${from}", to: "${to}", system: "${system}", work: { kind: VOYAGE_REPAIR } }`,
  acceptRepairRequest: step('REQUESTED'),
  counterRepairRequest: ({ windows: [, { from, to }], ...world }) =>
    step(
      'REQUESTED',
      `from: "${from}", to: "${to}"`,
    )({
      windows: [
        { from, to, bays: 1 },
        { from, to, bays: 1 },
      ],
      ...world,
    }),
  declineRepairRequest: step('REQUESTED', 'reason: "no bay"'),
  confirmRepairRequest: step('ACCEPTED'),
  cancelRepairRequest: step('ACCEPTED', 'reason: "no longer needed"'),
  recordInduction: step('CONFIRMED', 'on: "2026-01-05"'),
  recordCompletion: step('INDUCTED', 'on: "2026-11-02"'),
  createWebhook: () => 'input: { url: "https://receiver.example.org/new" }',
  reviseWebhook: versioned(', input: { description: "new" }'),
  rotateWebhookSecret: versioned(),
  deleteWebhook: versioned(),
  testWebhook: webhook(', dryRun: true'),
  replayDeliveries: webhook(),
}
