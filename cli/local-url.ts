/** Where this machine reaches what listens on `host`. An address that means every interface is reached over loopback. */
export function toLocalUrl(host: string, port: number, path = '/graphql'): string {
  const address = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}${path}`
}
