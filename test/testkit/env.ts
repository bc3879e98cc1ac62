const NAME = 'RSF_TEST_ADMIN_URL'

/** Hands the connection string on to the workers that the global setup's process starts. */
export function shareAdminUrl(url: string): void {
  process.env[NAME] = url
}

/** The administrator's connection string of the PostgreSQL that the global setup started. */
export function adminUrl(): string {
  const url = process.env[NAME]
  if (url === undefined) throw new Error('The test database is not running: run these tests through npm test.')
  return url
}
