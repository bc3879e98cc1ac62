import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { badInput } from '../platform/bad-input.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Where the stream begins, as clients may say it. */
const BEGINNING = '0'

/**
 * Places in the stream as clients see them: sealed, and each time otherwise. A number would tell how many events there
 * are, and so when others write, to those who may not see them.
 */
export interface PositionSeal {
  seal: (position: bigint) => string
  /** @throws GraphQLError BAD_USER_INPUT for what was not sealed here */
  open: (text: string) => bigint
}

/** @param key 32 bytes, the same for as long as clients keep their places */
export function toPositionSeal(key: Uint8Array): PositionSeal {
  return {
    seal(position) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key, nonce)
      const plain = Buffer.alloc(8)
      plain.writeBigUInt64BE(position)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open(text) {
      if (text === BEGINNING) return 0n
      const sealed = Buffer.from(text, 'base64url')
      if (sealed.length !== NONCE_BYTES + 8 + TAG_BYTES || sealed.toString('base64url') !== text) throw refusal()
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
      const plain = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES))
      try {
        decipher.final()
      } catch {
        throw refusal()
      }
      return plain.readBigUInt64BE()
    },
  }
}

const refusal = () => badInput('after: not a cursor of this list. Pass a position that an answer gave.')
