/**
 * Whether an operation for a subgraph writes. The planner writes one operation first and its fragments after it, so the
 * first word tells. Whatever begins otherwise is taken for a write: a query that is waited for too long does less harm
 * than a write that is given up or shared.
 */
export const isWrite = (query: string): boolean => !/^\s*(?:\{|query\b)/.test(query)
