import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { tellNavigation } from './navigation.ts'

/** What people open in a browser, and what those pages have to know of where they run. */
export interface Pages {
  /** Folder of the built pages. */
  readonly folder: string
  /** The identity provider that people sign in at; undefined: nobody can. */
  readonly issuer: string | undefined
  /** Accounts that sign in by one click: the demo's. Empty in earnest. */
  readonly demoAccounts: readonly { readonly name: string; readonly title: string; readonly may: string }[]
}

/** The name under which the console signs people in at the provider. */
const CLIENT_ID = 'rsf-console'

/** Addresses of the console's pages; each is the same document, which looks at the address itself. */
const PAGES = [
  '/',
  '/coverage',
  '/requests',
  '/requests/*',
  '/partner',
  '/partner/*',
  '/audit',
  '/signed-in',
  '/signed-out',
]

/**
 * Serves the console, under a policy that lets in nothing from elsewhere and nothing that stands in the page itself. Where no pages were
 * built, the API is served alone.
 */
export function servePages(app: FastifyInstance, { folder, issuer, demoAccounts }: Pages): void {
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.log.warn({ folder }, 'no pages are built: the API is served without them (npm run build)')
    return
  }
  const policy = {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'", ...(issuer === undefined ? [] : [new URL(issuer).origin])],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  }
  tellNavigation(app)
  void app.register(async (pages) => {
    await pages.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      // Whoever ends TLS in front of the gateway says it.
      strictTransportSecurity: false,
    })
    await pages.register(files, {
      root: folder,
      index: false,
      wildcard: false,
      preCompressed: true,
      decorateReply: true,
      dotfiles: 'ignore',
      // Names in assets/ change with what they hold.
      setHeaders: (reply, file) => {
        const isNamedByContent = file.includes(`${path.sep}assets${path.sep}`)
        void reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    for (const url of PAGES) pages.get(url, (_request, reply) => reply.sendFile('index.html'))
    pages.get('/docs', (_request, reply) => reply.redirect('/docs/'))
    pages.get('/docs/', (_request, reply) => reply.sendFile('docs/index.html'))
    pages.get<{ Params: { page: string } }>('/docs/:page(^[a-z0-9-]+$)', ({ params }, reply) =>
      reply.sendFile(`docs/${params.page}.html`),
    )
    // The editor's script makes style elements. The page tells it what this answer's policy knows them by, and is kept by nobody.
    pages.get('/graphql', { constraints: { navigates: true }, helmet: false }, async (_request, reply) => {
      const nonce = randomBytes(16).toString('base64')
      const directives = { ...policy, styleSrc: ["'self'", `'nonce-${nonce}'`] }
      reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives } })
      return reply
        .headers({ vary: 'accept', 'cache-control': 'no-store' })
        .type('text/html; charset=utf-8')
        .send((await readFile(path.join(folder, 'graphiql.html'), 'utf8')).replace('STYLE_NONCE', nonce))
    })
    pages.get('/console.json', (_request, reply) =>
      reply.header('cache-control', 'no-cache').send({ issuer: issuer ?? null, clientId: CLIENT_ID, demoAccounts }),
    )
  })
}
