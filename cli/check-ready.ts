/** Exit code 0 when the address answers that all is well: the healthcheck of a container, which has no curl. */
const [address = ''] = process.argv.slice(2)
const isReady = await fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
  ({ ok }) => ok,
  () => false,
)
process.exit(isReady ? 0 : 1)
