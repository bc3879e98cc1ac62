/** Node strips the types when it runs a file; jest runs in a module registry of its own, so swc does the same there. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    },
  ],
}
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/.rsf-data'],
}

/** Rooms of tests: `npx jest --selectProjects unit`. */
export default {
  // Starting a network or a database takes seconds on a busy machine; a test that hangs is still told from one that waits.
  testTimeout: 60_000,
  // Much of a test is waiting for PostgreSQL or a browser; jest's own choice leaves one of two CPUs to nobody.
  maxWorkers: 2,
  // Modules of a test file stay in memory when it is done: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{gateway,subgraphs,reference,database,demo,cli,client,console}/**/*.test.ts'],
    },
    { ...shared, displayName: 'static', testMatch: ['<rootDir>/test/static/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/test/{integration,federation,conformance,e2e,authz}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/testkit/start-postgres.ts',
      globalTeardown: '<rootDir>/test/testkit/stop-postgres.ts',
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/testkit/start-journeys.ts',
      globalTeardown: '<rootDir>/test/testkit/stop-postgres.ts',
    },
    { ...shared, displayName: 'fault', testMatch: ['<rootDir>/test/fault/**/*.test.ts'] },
  ],
}
