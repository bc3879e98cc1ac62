import type { RequestScope } from '../platform/request-scope.ts'
import type { LedgerData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

export const toContext = (data: LedgerData, scope: RequestScope) => ({ ...scope, data })
