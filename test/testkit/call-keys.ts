import { generateCallKeys, readGatewayKeys, readSigningKey } from '../../subgraphs/platform/call-keys.ts'
import { toCallSigner } from '../../subgraphs/platform/call-token.ts'

const pair = generateCallKeys()

/** What a test's gateway signs its calls with, and what its subgraphs tell them by. */
export const signCall = toCallSigner(await readSigningKey(pair.privateKey))
export const gatewayKeys = await readGatewayKeys(pair.publicKey)
