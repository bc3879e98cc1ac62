/** What a field needs, and what somebody is told who has a right to the action, but not to this record. */
export interface Need {
  readonly action: string
  /**
   * REFUSED: an error FORBIDDEN, since everybody knows of the record. HIDDEN: the same as where there is no such record.
   * LISTED: a list of what is theirs, whosoever is asked about.
   */
  readonly others: 'REFUSED' | 'HIDDEN' | 'LISTED'
}

const NEEDS_BY_ACTION: Readonly<Record<string, Readonly<Partial<Record<Need['others'], string>>>>> = {
  'capacity:read': {
    REFUSED: 'Site.capacity WorkCenter.calendar Partner.publications Partner.capacityDue Partner.capacityCsv',
    HIDDEN: `
      CapacityWindow.id CapacityWindow.workCenter CapacityWindow.from CapacityWindow.to CapacityWindow.bays
      CapacityWindow.commitment CapacityWindow.provenance CapacityWindow.publishedAt CapacityWindow.expiresOn
      CapacityWindow.freshness CapacityWindow.version CapacityWindow.withdrawnAt UpdateAsk.id UpdateAsk.site
      UpdateAsk.askedAt UpdateAsk.note UpdateAsk.answeredAt CapacityDue.workCenter CapacityDue.freshness
      CapacityDue.windows CapacityDue.ask
      CapacitySpan.workCenter CapacitySpan.from CapacitySpan.to CapacitySpan.published CapacitySpan.taken
      CapacitySpan.free CapacitySpan.commitment CapacitySpan.provenance CapacitySpan.publishedAt CapacitySpan.expiresOn`,
  },
  'capacity:write': { HIDDEN: 'Query.capacityImport' },
  'requests:read': {
    LISTED: 'Query.repairRequests Subscription.repairRequests',
    HIDDEN: `
      Query.repairRequest Subscription.repairRequest RepairRequest.id RepairRequest.state RepairRequest.version RepairRequest.site
      RepairRequest.workCenter RepairRequest.partner RepairRequest.system RepairRequest.asset RepairRequest.workKind
      RepairRequest.docking RepairRequest.from RepairRequest.to RepairRequest.requestedFrom RepairRequest.requestedTo
      RepairRequest.holdExpiresAt RepairRequest.note RepairRequest.counterNote RepairRequest.reason
      RepairRequest.inductedOn RepairRequest.completedOn RepairRequest.growth RepairRequest.requestedAt
      RepairRequest.history RepairRequest.possibleSteps RepairRequestStep.step RepairRequestStep.at
      RepairRequestStep.organisation RepairRequestStep.state`,
  },
  'audit:read': {
    REFUSED: 'Query.auditTrail',
    HIDDEN: `
      AuditEntry.organisation AuditEntry.position AuditEntry.at AuditEntry.subject AuditEntry.actorOrganisation
      AuditEntry.roles AuditEntry.requestId AuditEntry.operation AuditEntry.entity AuditEntry.entityId AuditEntry.theater
      AuditEntry.before AuditEntry.after AuditEntry.hash`,
  },
  'webhooks:write': {
    LISTED: 'Query.webhooks',
    HIDDEN: `
      Webhook.id Webhook.organisation Webhook.url Webhook.description Webhook.types Webhook.state Webhook.version
      Webhook.secretRotatedAt Webhook.createdAt Webhook.updatedAt Webhook.deliveries Delivery.event Delivery.state
      Delivery.attempts Delivery.nextAttemptAt Delivery.lastAttemptAt Delivery.lastStatus Delivery.lastError
      Delivery.deliveredAt`,
  },
}

const NEEDS = new Map<string, Need>(
  Object.entries(NEEDS_BY_ACTION).flatMap(([action, fieldsByOthers]) =>
    Object.entries(fieldsByOthers).flatMap(([others, fields]) =>
      (fields.match(/\S+/g) ?? []).map((field): [string, Need] => [
        field,
        { action, others: others as Need['others'] },
      ]),
    ),
  ),
)

/** What a field needs, as it was decided; undefined: nothing. `Site.capacity` */
export const findNeed = (field: string): Need | undefined => NEEDS.get(field)
