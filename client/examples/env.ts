import { env } from 'node:process'

/** Where the network is, and who asks: without `RSF_TOKEN` nobody in particular. `npm run -s token` gives one of a demo account. */
export const settings = {
  url: env['RSF_URL'] ?? 'http://127.0.0.1:4000/graphql',
  token: (): string | undefined => env['RSF_TOKEN'],
}
