import type { Tree } from './cruise-tree.ts'

/** Stand-ins for these are installed beside the tree. */
export const packages = [
  'pg',
  '@prisma/client',
  'node-pg-migrate',
  'graphql',
  'graphql-scalars',
  '@apollo/subgraph',
  'zod',
]

/** Every import that the rooms may make of one another. */
export const clean: Tree = {
  'cli/start.ts': `import '../database/migrate.ts'\nimport '../gateway/server.ts'\nimport '../reference/load.ts'\nimport '../demo/start.ts'\n`,
  'demo/start.ts': `import 'node:stream/consumers'\nimport 'zod'\nimport '../subgraphs/platform/subgraph.ts'\n`,
  'demo/start.test.ts': `import './start.ts'\nimport '../gateway/server.ts'\n`,
  'gateway/server.ts': `import '../subgraphs/manifest.ts'\nimport '../subgraphs/platform/subgraph.ts'\nimport 'graphql'\n`,
  'gateway/server.test.ts': `import './server.ts'\nimport '../test/testkit/site.ts'\n`,
  'database/migrate.ts': `import 'pg'\nimport 'node-pg-migrate'\n`,
  'reference/schema.ts': `import 'zod'\nexport type Facts = unknown\n`,
  'reference/load.ts': `import '../subgraphs/sites/data/load-sites.ts'\nimport './schema.ts'\n`,
  'subgraphs/manifest.ts': `export const load = () => import('./sites/subgraph.ts')\n`,
  'subgraphs/platform/subgraph.ts': `import '@apollo/subgraph'\nimport './data/pool.ts'\n`,
  'subgraphs/platform/data/pool.ts': `import 'pg'\n`,
  'subgraphs/sites/subgraph.ts': `import '../platform/subgraph.ts'\nimport './resolvers/Site.ts'\n`,
  'subgraphs/sites/resolvers/Site.ts': [
    `import 'graphql'`,
    `import '../data/find-site.ts'`,
    `import '../domain/judge-site.ts'`,
    `import type { Site } from '../generated/types.ts'`,
  ].join('\n'),
  'subgraphs/sites/data/find-site.ts': [
    `import '@prisma/client'`,
    `import '../../platform/data/pool.ts'`,
    `import '../domain/site.ts'`,
    `import '../generated/prisma/client.ts'`,
    `import type { Facts } from '../../../reference/schema.ts'`,
  ].join('\n'),
  'subgraphs/sites/data/load-sites.ts': `import '../../../reference/schema.ts'\n`,
  'subgraphs/sites/domain/berth.ts': `export type Berth = unknown\n`,
  'subgraphs/sites/domain/dock.ts': `import type { Berth } from './berth.ts'\nexport type Dock = Berth\n`,
  'subgraphs/sites/domain/site.ts': `export type Site = unknown\n`,
  'subgraphs/sites/domain/judge-site.ts': `import type { Site } from './site.ts'\n`,
  'subgraphs/sites/domain/judge-site.test.ts': `import 'node:assert'\nimport './judge-site.ts'\n`,
  'subgraphs/sites/generated/types.ts': `import 'no-such-package'\nexport type Site = unknown\n`,
  'subgraphs/sites/generated/prisma/client.ts': `import '@prisma/client'\n`,
  'subgraphs/systems/data/find-system.ts': `import 'pg'\n`,
  'subgraphs/systems/resolvers/Hull.ts': `import '../data/find-system.ts'\n`,
  'subgraphs/systems/domain/system.ts': `export type System = unknown\n`,
  'bench/transports.ts': `import 'pg'\nimport '../reference/schema.ts'\n`,
  'test/conformance/plain/tables.ts': `import 'pg'\n`,
  'test/conformance/plain/judge.ts': `import './tables.ts'\n`,
  'test/testkit/site.ts': `import '../../subgraphs/sites/domain/site.ts'\n`,
  'test/federation/site.test.ts': `import 'pg'\nimport '../testkit/site.ts'\nimport '../../gateway/server.ts'\n`,
}
