export interface Breach {
  readonly rule: string
  readonly why: string
  readonly from: string
  readonly imports: string
  /** What the import resolves to. */
  readonly to: string
}

const breach = (rule: string, why: string, from: string, imports: string, to: string): Breach => {
  return { rule, why, from, imports, to }
}
const npm = (name: string): string => `node_modules/${name}/index.js`
const systems = 'subgraphs/systems'
const sites = 'subgraphs/sites'

/** Each adds one file to the clean tree. */
export const breaches: readonly Breach[] = [
  breach(
    'routing-is-geography',
    'a way looks sites up',
    'subgraphs/options/routing/plan.ts',
    `import '../../sites/data/load-sites.ts'`,
    `${sites}/data/load-sites.ts`,
  ),
  breach(
    'routing-is-geography',
    'a way knows GraphQL',
    'subgraphs/options/routing/plan.ts',
    `import 'graphql'`,
    npm('graphql'),
  ),
  breach(
    'no-subgraph-to-subgraph',
    "a resolver takes another subgraph's type",
    `${sites}/resolvers/Dock.ts`,
    `import type { System } from '../../systems/domain/system.ts'`,
    `${systems}/domain/system.ts`,
  ),
  breach(
    'domain-is-pure',
    'a decision validates with a package',
    `${sites}/domain/judge.ts`,
    `import 'zod'`,
    npm('zod'),
  ),
  breach('domain-is-pure', 'a decision reads a file', `${sites}/domain/judge.ts`, `import 'node:fs'`, 'fs'),
  breach(
    'domain-is-pure',
    'a decision asks the database',
    `${sites}/domain/judge.ts`,
    `import '../data/load-sites.ts'`,
    `${sites}/data/load-sites.ts`,
  ),
  breach(
    'domain-is-pure',
    "a decision takes another subgraph's type",
    `${sites}/domain/judge.ts`,
    `import type { System } from '../../systems/domain/system.ts'`,
    `${systems}/domain/system.ts`,
  ),
  breach('database-only-in-data', 'a resolver writes SQL', `${sites}/resolvers/Dock.ts`, `import 'pg'`, npm('pg')),
  breach(
    'database-only-in-data',
    'a context names the type of a client',
    `${sites}/context.ts`,
    `import type { PrismaClient } from './generated/prisma/client.ts'`,
    `${sites}/generated/prisma/client.ts`,
  ),
  breach(
    'database-only-in-data',
    'the gateway uses Prisma',
    'gateway/engine.ts',
    `import '@prisma/client'`,
    npm('@prisma/client'),
  ),
  breach(
    'database-only-in-data',
    'a command migrates by itself',
    'cli/migrate.ts',
    `import 'node-pg-migrate'`,
    npm('node-pg-migrate'),
  ),
  breach(
    'data-knows-no-graphql',
    'a query throws a GraphQL error',
    `${sites}/data/find-dock.ts`,
    `import 'graphql'`,
    npm('graphql'),
  ),
  breach(
    'data-knows-no-graphql',
    'a query uses a GraphQL scalar',
    `${sites}/data/find-dock.ts`,
    `import 'graphql-scalars'`,
    npm('graphql-scalars'),
  ),
  breach(
    'data-knows-no-graphql',
    'a query knows Apollo',
    `${sites}/data/find-dock.ts`,
    `import '@apollo/subgraph'`,
    npm('@apollo/subgraph'),
  ),
  breach(
    'data-knows-no-graphql',
    'a query borrows from a resolver',
    `${systems}/data/find-hull.ts`,
    `import '../resolvers/Hull.ts'`,
    `${systems}/resolvers/Hull.ts`,
  ),
  breach(
    'data-knows-no-graphql',
    'a query answers in types of the SDL',
    `${sites}/data/find-dock.ts`,
    `import type { Site } from '../generated/types.ts'`,
    `${sites}/generated/types.ts`,
  ),
  breach(
    'platform-knows-no-subgraph',
    'the platform names a subgraph',
    'subgraphs/platform/start.ts',
    `import '../sites/domain/site.ts'`,
    `${sites}/domain/site.ts`,
  ),
  breach(
    'platform-knows-no-subgraph',
    'the platform reads the manifest',
    'subgraphs/platform/start.ts',
    `import '../manifest.ts'`,
    'subgraphs/manifest.ts',
  ),
  breach(
    'gateway-meets-subgraphs-in-manifest',
    'the gateway reaches into a subgraph',
    'gateway/engine.ts',
    `export const load = () => import('../subgraphs/sites/subgraph.ts')`,
    `${sites}/subgraph.ts`,
  ),
  breach(
    'reference-is-loaded-not-read',
    'the gateway answers from the file',
    'gateway/engine.ts',
    `import type { Facts } from '../reference/schema.ts'`,
    'reference/schema.ts',
  ),
  breach(
    'reference-is-loaded-not-read',
    'a resolver answers from the file',
    `${sites}/resolvers/Dock.ts`,
    `import '../../../reference/schema.ts'`,
    'reference/schema.ts',
  ),
  breach(
    'reference-is-loaded-not-read',
    'the platform knows the facts',
    'subgraphs/platform/data/facts.ts',
    `import type { Facts } from '../../../reference/schema.ts'`,
    'reference/schema.ts',
  ),
  breach(
    'reference-only-as-types',
    'a query answers from the file',
    `${sites}/data/find-dock.ts`,
    `import '../../../reference/schema.ts'`,
    'reference/schema.ts',
  ),
  breach(
    'reference-is-loaded-not-read',
    'the manifest reads the file',
    'subgraphs/manifest.ts',
    `import '../reference/schema.ts'`,
    'reference/schema.ts',
  ),
  breach(
    'demo-is-for-showing',
    'the gateway starts the demo',
    'gateway/engine.ts',
    `import '../demo/start.ts'`,
    'demo/start.ts',
  ),
  breach(
    'demo-is-for-showing',
    'a subgraph knows an account of the demo',
    `${sites}/resolvers/Dock.ts`,
    `import '../../../demo/start.ts'`,
    'demo/start.ts',
  ),
  breach(
    'demo-knows-no-network',
    'the demo reaches into the gateway',
    'demo/accounts.ts',
    `import '../gateway/server.ts'`,
    'gateway/server.ts',
  ),
  breach(
    'demo-knows-no-network',
    'the demo reaches into a subgraph',
    'demo/accounts.ts',
    `import '../subgraphs/sites/domain/site.ts'`,
    `${sites}/domain/site.ts`,
  ),
  breach(
    'reference-shares-no-code',
    'the plain reference judges by the code that it is compared with',
    'test/conformance/plain/access.ts',
    `import '../../../subgraphs/sites/domain/judge-site.ts'`,
    `${sites}/domain/judge-site.ts`,
  ),
  breach('client-stands-alone', 'the client takes a package', 'client/answer.ts', `import 'graphql'`, npm('graphql')),
  breach('client-stands-alone', 'the client runs in Node alone', 'client/answer.ts', `import 'node:fs'`, 'fs'),
  breach(
    'client-stands-alone',
    'the client takes a type of the server',
    'client/answer.ts',
    `import type { Site } from '../subgraphs/sites/domain/site.ts'`,
    `${sites}/domain/site.ts`,
  ),
  breach(
    'console-is-a-client',
    'a page decides as a subgraph does',
    'console/src/page.ts',
    `import '../../subgraphs/sites/domain/judge-site.ts'`,
    `${sites}/domain/judge-site.ts`,
  ),
  breach(
    'console-is-a-client',
    'a page knows how the gateway works',
    'console/src/page.ts',
    `import '../../gateway/server.ts'`,
    'gateway/server.ts',
  ),
  breach(
    'no-source-imports-test',
    'a source uses a builder',
    `${sites}/context.ts`,
    `import '../../test/testkit/site.ts'`,
    'test/testkit/site.ts',
  ),
  breach(
    'no-source-imports-test',
    'a source uses a test beside it',
    'gateway/engine.ts',
    `import './server.test.ts'`,
    'gateway/server.test.ts',
  ),
  breach(
    'no-cycles',
    'two files need each other, if only for a type',
    `${sites}/domain/berth.ts`,
    `import type { Dock } from './dock.ts'`,
    `${sites}/domain/dock.ts`,
  ),
  breach(
    'no-unresolvable',
    'a file is not there',
    'gateway/engine.ts',
    `import './no-such-file.ts'`,
    './no-such-file.ts',
  ),
  breach('no-unresolvable', 'a package is not there', 'cli/ask.ts', `import 'no-such-package'`, 'no-such-package'),
]
