import { createHash } from 'node:crypto'
import { accounts } from './accounts.ts'

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 36rem; padding: 2rem 1rem; color: #1a1a1a; background: #fff }
  ul { list-style: none; padding: 0 }
  li { margin: 1rem 0 }
  button { font: inherit; width: 100%; padding: .75rem 1rem; text-align: left; color: inherit; background: #f2f5f9; border: 2px solid #3d5a80; border-radius: .4rem; cursor: pointer }
  button:hover, button:focus-visible { background: #dde7f3 }
  button:focus-visible { outline: 3px solid #b45f06; outline-offset: 2px }
  .note { border-left: .3rem solid #b45f06; padding: .5rem 1rem; background: #fff6e9 }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/**
 * Headers under which a page of the demo provider is shown: no script, no frame, nothing from elsewhere.
 * @param redirectOrigin where the form's answer is sent on to: browsers hold a form's redirects to the same rule
 */
export const toPageHeaders = (redirectOrigin = ''): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    `default-src 'none'`,
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self' ${redirectOrigin}`.trim(),
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

const toPage = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`

const choices = Object.entries(accounts)
  .map(
    ([name, { title, may }]) =>
      `<li><button name="account" value="${name}"><strong>${title}</strong><br>${may}</button></li>`,
  )
  .join('\n')

/** One button an account. Where it sends the choice is the page's own address. */
export const SIGN_IN_PAGE = toPage(
  'Sign in to the demo',
  `<p class="note"><strong>These are demo accounts.</strong> They have no password, hold for this machine alone, and
name nobody. A network in earnest has an identity provider of its own.</p>
<form method="post">
<ul>
${choices}
</ul>
<p><button name="account" value="">Do not sign in</button></p>
</form>`,
)

/** @param form of the provider's: it has no button of its own */
export const toSignOutPage = (form: string): string =>
  toPage(
    'Sign out of the demo?',
    `${form}
<p>Whoever signs in next at this browser is then asked who they are.</p>
<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button></p>
<p><button form="op.logoutForm">Stay signed in</button></p>`,
  )

export const SIGNED_OUT_PAGE = toPage('You are signed out of the demo', '<p>This page can be closed.</p>')

/** @param message plain text of ours, in which nothing needs to be escaped */
export const toProblemPage = (message: string): string => toPage('This sign-in cannot go on', `<p>${message}</p>`)
