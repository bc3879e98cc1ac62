import type { Principal } from '../../../subgraphs/platform/principal.ts'
import type { SubgraphUnderTest } from '../subgraph.ts'

export interface UserErrorShown {
  field: string[] | null
  code: string
  message: string
  presentVersion: number | null
}

export interface WebhookShown {
  id: string
  organisation: string
  url: string
  description: string | null
  types: string[]
  state: string
  version: number
}

export const USER_ERRORS = 'userErrors { field code message presentVersion }'
export const WEBHOOK = 'webhook { id organisation url description types state version }'

export const CREATE = `mutation ($key: String!, $input: CreateWebhookInput!) {
  createWebhook(idempotencyKey: $key, input: $input) { ${WEBHOOK} secret ${USER_ERRORS} } }`
export const REVISE = `mutation ($key: String!, $id: ID!, $version: Int!, $input: ReviseWebhookInput!) {
  reviseWebhook(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) { ${WEBHOOK} ${USER_ERRORS} } }`
export const ROTATE = `mutation ($key: String!, $id: ID!, $version: Int!, $input: RotateWebhookSecretInput) {
  rotateWebhookSecret(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) {
    ${WEBHOOK} secret ${USER_ERRORS} } }`
export const DELETE = `mutation ($key: String!, $id: ID!, $version: Int!) {
  deleteWebhook(idempotencyKey: $key, id: $id, expectedVersion: $version) { deletedId ${USER_ERRORS} } }`
export const REPLAY = `mutation ($key: String!, $id: ID!, $input: ReplayDeliveriesInput) {
  replayDeliveries(idempotencyKey: $key, id: $id, input: $input) { replayed ${USER_ERRORS} } }`
export const TEST = `mutation ($key: String!, $id: ID!, $dryRun: Boolean!) {
  testWebhook(idempotencyKey: $key, id: $id, dryRun: $dryRun) {
    message { url headers { name value } body } result { isSuccess status latencyMs error } ${USER_ERRORS} } }`
export const DELIVERIES = `query ($state: DeliveryState) {
  webhooks { nodes { id deliveries(state: $state) { totalCount nodes {
    event { type subject data } state attempts nextAttemptAt lastStatus lastError deliveredAt } } } } }`

export interface Created {
  createWebhook: { webhook: WebhookShown; secret: string | null; userErrors: UserErrorShown[] }
}

/** Registers a webhook that must be taken. */
export async function registerWebhook(
  subgraph: SubgraphUnderTest,
  as: Principal,
  input: { url: string; types?: string[]; description?: string },
): Promise<{ webhook: WebhookShown; secret: string }> {
  const variables = { key: crypto.randomUUID(), input }
  const { createWebhook } = await subgraph.ask<Created>(CREATE, variables, as)
  const { webhook, secret, userErrors } = createWebhook
  if (secret === null) throw new Error(`the webhook was refused: ${JSON.stringify(userErrors)}`)
  return { webhook, secret }
}
