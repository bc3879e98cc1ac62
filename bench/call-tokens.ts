/** `node bench/call-tokens.ts`: what signing a call to a subgraph costs the gateway, and verifying it the subgraph. */
import { generateCallKeys, readGatewayKeys, readSigningKey } from '../subgraphs/platform/call-keys.ts'
import { toCallSigner, toCallVerifier } from '../subgraphs/platform/call-token.ts'
import { ANONYMOUS } from '../subgraphs/platform/principal.ts'

const CALLS = 5_000
const BODY_BYTES = [200, 20_000]

const keys = generateCallKeys()
const sign = toCallSigner(await readSigningKey(keys.privateKey))
const verify = toCallVerifier(await readGatewayKeys(keys.publicKey), 'sites')
const scope = { requestId: crypto.randomUUID(), principal: ANONYMOUS }

/** @returns microseconds of CPU a call, on whatever thread */
async function measureCpu(run: () => Promise<unknown>): Promise<number> {
  for (let call = 0; call < CALLS / 10; call += 1) await run()
  const start = process.cpuUsage()
  for (let call = 0; call < CALLS; call += 1) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / CALLS
}

for (const bytes of BODY_BYTES) {
  const body = 'x'.repeat(bytes)
  const received = Buffer.from(body)
  const authorization = `Bearer ${await sign('sites', body, scope)}`
  const signing = await measureCpu(() => sign('sites', body, scope))
  const verifying = await measureCpu(async () => (await verify(authorization)).covers(received))
  console.log(`${bytes} bytes: ${signing.toFixed(0)} µs of CPU to sign, ${verifying.toFixed(0)} µs to verify`)
}
