import {
  acceptRequest,
  cancelRequest,
  confirmRequest,
  counterRequest,
  declineRequest,
  recordCompletion,
  recordInduction,
  requestRepair,
} from '../data/request-steps.ts'
import {
  checkDays,
  checkReason,
  checkRepairRequest,
  checkText,
  DEFAULT_HOLD_HOURS,
} from '../domain/check-repair-request.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { writeRequest } from '../write-request.ts'

const today = (): string => new Date().toISOString().slice(0, 10)

/** The mutations on repair requests. */
export const requestMutations = {
  requestRepair: (_parent, args, context) => {
    const { input } = args
    const holdHours = input.holdHours ?? DEFAULT_HOLD_HOURS
    const problems = checkRepairRequest({ ...input, holdHours }, today())
    return writeRequest(context, { operation: 'requestRepair', step: null, args, problems }, (tx) =>
      requestRepair(tx, {
        workCenterId: input.workCenter,
        from: input.from,
        to: input.to,
        systemId: input.system ?? null,
        assetId: input.asset ?? null,
        workKind: input.work.kind,
        docking: input.work.docking ?? false,
        note: input.note ?? null,
        holdHours,
      }),
    )
  },
  acceptRepairRequest: (_parent, args, context) =>
    writeRequest(context, { operation: 'acceptRepairRequest', step: 'ACCEPT', args }, (tx) => acceptRequest(tx, args)),
  counterRepairRequest: (_parent, args, context) => {
    const { note = null, ...span } = args.input
    const problems = [...checkDays(span, today()), ...checkText('note', note)]
    return writeRequest(context, { operation: 'counterRepairRequest', step: 'COUNTER', args, problems }, (tx) =>
      counterRequest(tx, { ...args, ...span, note }),
    )
  },
  declineRepairRequest: (_parent, args, context) => {
    const problems = checkReason(args.input.reason)
    return writeRequest(context, { operation: 'declineRepairRequest', step: 'DECLINE', args, problems }, (tx) =>
      declineRequest(tx, { ...args, ...args.input }),
    )
  },
  confirmRepairRequest: (_parent, args, context) =>
    writeRequest(context, { operation: 'confirmRepairRequest', step: 'CONFIRM', args }, (tx) =>
      confirmRequest(tx, args),
    ),
  cancelRepairRequest: (_parent, args, context) => {
    const problems = checkReason(args.input.reason)
    return writeRequest(context, { operation: 'cancelRepairRequest', step: 'CANCEL', args, problems }, (tx) =>
      cancelRequest(tx, { ...args, ...args.input }),
    )
  },
  recordInduction: (_parent, args, context) =>
    writeRequest(context, { operation: 'recordInduction', step: 'RECORD_INDUCTION', args }, (tx) =>
      recordInduction(tx, { ...args, on: args.input.on }),
    ),
  recordCompletion: (_parent, args, context) => {
    const { on, growth = null } = args.input
    const problems = checkText('growth', growth)
    return writeRequest(context, { operation: 'recordCompletion', step: 'RECORD_COMPLETION', args, problems }, (tx) =>
      recordCompletion(tx, { ...args, on, growth }),
    )
  },
} satisfies MutationResolvers
