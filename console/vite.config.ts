import { defineConfig } from 'vite'

/** The console as files that the gateway serves. Nothing is fetched from elsewhere, and nothing is inlined: the policy of the page forbids it. */
export default defineConfig({
  root: import.meta.dirname,
  // Libraries mark what is for browsers; the warnings say that bundling drops the marks.
  logLevel: 'error',
  // As it is served, whatever the process that builds it is for (tests run with NODE_ENV=test).
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { development: false } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Tells the manual's pages, which are written after, what their style and script are called.
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        console: `${import.meta.dirname}/index.html`,
        graphiql: `${import.meta.dirname}/graphiql.html`,
        manual: `${import.meta.dirname}/src/manual/main.ts`,
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '^/(graphql|events|uploads|console.json)': 'http://127.0.0.1:4000' } },
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [`${import.meta.dirname}/../node_modules/@uswds/uswds/packages`],
        quietDeps: true,
        silenceDeprecations: ['if-function'],
      },
    },
  },
})
