/** A cell that is not as it should be. */
export interface Failure {
  /** `gateway: Site.capacity of Hanwha Ocean, asked by nobody` */
  readonly cell: string
  readonly fault: string
  readonly document: string
  readonly principal: unknown
  readonly answer: string
  readonly requestId: string
}

/** What a part of the matrix came to. */
export interface Outcome {
  readonly counts: Map<string, number>
  readonly failures: Failure[]
  /** Types by door of which some question reached a record. */
  readonly reached: Set<string>
  /** Mutations that changed a table when the rightful asked. */
  readonly changed: Set<string>
}

export const toOutcome = (): Outcome => ({ counts: new Map(), failures: [], reached: new Set(), changed: new Set() })

/** A failure for whoever must find its cause. */
export const explainFailure = ({ cell, fault, document, principal, answer, requestId }: Failure): string =>
  `${cell}: ${fault}\n  ${document}\n  ${JSON.stringify(principal)}\n  ${answer.slice(0, 600).trim()}\n  request ${requestId}`
