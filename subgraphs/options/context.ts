import type { RequestScope } from '../platform/request-scope.ts'
import type { OptionsData } from './data/open.ts'
import { openCoverage } from './load-coverage.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: OptionsData, scope: RequestScope) => ({
  ...scope,
  data,
  /** Today in UTC: the one place where the clock is read. */
  today: new Date().toISOString().slice(0, 10),
  coverage: openCoverage(data),
})
