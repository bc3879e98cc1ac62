/** The administrator's connection string of the PostgreSQL that the global setup started. */
export function adminUrl(): string {
  const url = process.env['RSF_TEST_ADMIN_URL']
  if (url === undefined) throw new Error('The test database is not running: run these tests through npm test.')
  return url
}
