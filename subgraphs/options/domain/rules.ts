import type { FindingCode, Judge } from './finding.ts'
import { judgeAccess } from './rules/access.ts'
import { judgeAgreement } from './rules/agreement.ts'
import { judgeCapability } from './rules/capability.ts'
import { judgeCapacity } from './rules/capacity.ts'
import { judgeDockFit } from './rules/dock-fit.ts'
import { judgeEvidence } from './rules/evidence.ts'
import { judgeExport } from './rules/export.ts'
import { judgeLegal8680 } from './rules/legal-8680.ts'
import { judgeLevel } from './rules/level.ts'
import { judgeNeededBy } from './rules/needed-by.ts'
import { judgeNuclear } from './rules/nuclear.ts'
import { judgeOwnership8679a } from './rules/ownership-8679a.ts'
import { judgeScope } from './rules/scope.ts'
import { judgeSiteStatus } from './rules/site-status.ts'
import { judgeStale } from './rules/stale.ts'
import { judgeTrainingOnly } from './rules/training-only.ts'
import { judgeTransit } from './rules/transit.ts'

/** The one table of rules: every site is judged by all of them, in this order. */
export const RULES: Readonly<Record<FindingCode, Judge>> = {
  CAPABILITY: judgeCapability,
  LEVEL: judgeLevel,
  SCOPE: judgeScope,
  EVIDENCE: judgeEvidence,
  SITE_STATUS: judgeSiteStatus,
  TRAINING_ONLY: judgeTrainingOnly,
  DOCK_FIT: judgeDockFit,
  ACCESS: judgeAccess,
  LEGAL_8680: judgeLegal8680,
  OWNERSHIP_8679A: judgeOwnership8679a,
  AGREEMENT: judgeAgreement,
  NUCLEAR: judgeNuclear,
  EXPORT: judgeExport,
  CAPACITY: judgeCapacity,
  TRANSIT: judgeTransit,
  NEEDED_BY: judgeNeededBy,
  STALE: judgeStale,
}
