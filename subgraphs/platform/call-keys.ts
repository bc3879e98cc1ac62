import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type JsonWebKeyInput,
  type KeyObject,
} from 'node:crypto'
import { calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose'
import { SettingProblem } from './env.ts'

/** What the gateway signs its calls with. */
export interface SigningKey {
  readonly key: KeyObject
  /** The RFC 7638 thumbprint of its public half: by it a subgraph that knows several finds the right one. */
  readonly kid: string
}

/** A new pair, each half as the JSON of a JWK: the values of RSF_GATEWAY_PRIVATE_KEY and RSF_GATEWAY_PUBLIC_KEY. */
export function generateCallKeys(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: JSON.stringify(privateKey.export({ format: 'jwk' })),
    publicKey: JSON.stringify(publicKey.export({ format: 'jwk' })),
  }
}

/**
 * @param setting a JWK, or PKCS #8 as PEM
 * @throws SettingProblem that says what is wrong and nothing of the key
 */
export async function readSigningKey(setting: string | undefined): Promise<SigningKey> {
  const name = 'RSF_GATEWAY_PRIVATE_KEY'
  if (setting === undefined)
    throw new SettingProblem(`${name} is not set: without it the gateway cannot sign its calls to the subgraphs.`)
  const key = toKey(name, () => createPrivateKey(isPem(setting) ? toLines(setting) : toJwk(parse(name, setting))))
  return { key, kid: await toKid(createPublicKey(key)) }
}

/**
 * @param setting a JWK, a set of them (`{"keys": [...]}`: the next key is known here before the gateway signs with it),
 * or SPKI as PEM
 * @throws SettingProblem that says what is wrong and nothing of the key
 */
export async function readGatewayKeys(setting: string | undefined): Promise<JSONWebKeySet> {
  const name = 'RSF_GATEWAY_PUBLIC_KEY'
  if (setting === undefined)
    throw new SettingProblem(`${name} is not set: without it no call can be told to be the gateway's.`)
  // Who holds the private half can pose as the gateway, to every other subgraph too.
  if (/PRIVATE KEY|"d"\s*:/.test(setting))
    throw new SettingProblem(`${name} holds a private key: only the gateway may have that one.`)
  const keys = (isPem(setting) ? [toLines(setting)] : toList(parse(name, setting)).map(toJwk)).map((input) =>
    toKey(name, () => createPublicKey(input)),
  )
  if (keys.length === 0) throw toProblem(name)
  return { keys: await Promise.all(keys.map(async (key) => ({ ...toPublicJwk(key), kid: await toKid(key) }))) }
}

const isPem = (setting: string): boolean => setting.trimStart().startsWith('-----BEGIN')

/** Files of settings have one line for each, and write the ends of others as `\n`. */
const toLines = (pem: string): string => pem.replaceAll('\\n', '\n')

const toJwk = (key: JsonWebKey): JsonWebKeyInput => ({ key, format: 'jwk' })

const toList = (parsed: JsonWebKey): JsonWebKey[] =>
  Array.isArray(parsed['keys']) ? (parsed['keys'] as JsonWebKey[]) : [parsed]

const toPublicJwk = (key: KeyObject): JWK => key.export({ format: 'jwk' })

const toKid = (key: KeyObject): Promise<string> => calculateJwkThumbprint(toPublicJwk(key))

function parse(name: string, setting: string): JsonWebKey {
  try {
    const parsed: unknown = JSON.parse(setting)
    if (typeof parsed === 'object' && parsed !== null) return parsed as JsonWebKey
  } catch {
    // A parser's message would repeat a part of the key.
  }
  throw toProblem(name)
}

function toKey(name: string, read: () => KeyObject): KeyObject {
  let key: KeyObject
  try {
    key = read()
  } catch {
    throw toProblem(name)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw toProblem(name)
  return key
}

const toProblem = (name: string): SettingProblem =>
  new SettingProblem(`${name} must be an Ed25519 key, as a JWK or as PEM.`)
