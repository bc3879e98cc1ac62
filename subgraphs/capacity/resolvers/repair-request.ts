import { listPossibleSteps } from '../domain/request-steps.ts'
import type { RepairRequestResolvers } from '../generated/resolvers.ts'
import { listSides } from '../sides.ts'

export const RepairRequest: RepairRequestResolvers = {
  __resolveReference: ({ id }, { repairRequests }) => repairRequests.load(id),
  site: ({ siteId }) => ({ id: siteId }),
  workCenter: ({ workCenterId }) => ({ id: workCenterId }),
  partner: ({ organisationId }) => ({ id: organisationId }),
  system: ({ systemId }) => ({ id: systemId }),
  asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
  possibleSteps: (request, _args, { principal }) => listPossibleSteps(request, listSides(principal, request)),
}
