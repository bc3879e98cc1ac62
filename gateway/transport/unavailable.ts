import type { SubgraphAnswer } from './transport.ts'

const toMissing = (subgraph: string, message: string): SubgraphAnswer => ({
  data: null,
  errors: [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: subgraph } }],
})

export const toUnavailable = (subgraph: string): SubgraphAnswer =>
  toMissing(subgraph, `The ${subgraph} part of the network did not answer.`)

/** A write that was sent: whatever became of it, sending it again under its key does it once. */
export const toUnknownOutcome = (subgraph: string): SubgraphAnswer =>
  toMissing(
    subgraph,
    `The ${subgraph} part of the network did not answer: it is not known whether this was written. ` +
      'Repeat it with the same idempotencyKey: it is then written once, and its answer is told.',
  )

/** A write that was not sent, since the subgraph had been silent before in the same request. */
export const toNeverAsked = (subgraph: string): SubgraphAnswer =>
  toMissing(
    subgraph,
    `The ${subgraph} part of the network did not answer before, so this was not sent: nothing was written.`,
  )
