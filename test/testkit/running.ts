import type { EmbeddedDatabase } from '../../database/embedded.ts'

/** What the global setup started, for the global teardown of the same process. */
export const running: { database?: EmbeddedDatabase & { directory: string } } = {}
