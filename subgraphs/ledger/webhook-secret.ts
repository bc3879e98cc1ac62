import { randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** A new secret, and the text in which Standard Webhooks passes it on: `whsec_` and base64. */
export function createSecret(): { secret: Buffer<ArrayBuffer>; text: string } {
  const secret = Buffer.from(randomBytes(SECRET_BYTES))
  return { secret, text: `whsec_${secret.toString('base64')}` }
}
