/** Title of a network that is made up (`npm run generate`): by it a database is known that holds no facts. */
export const GENERATED_TITLE = 'Generated network: made up for tests and measurements'
