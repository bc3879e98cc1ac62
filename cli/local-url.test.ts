import { toLocalUrl } from './local-url.ts'

describe('the address of a server on this machine', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4000/graphql'],
    ['0.0.0.0', 'http://127.0.0.1:4000/graphql'],
    ['::', 'http://[::1]:4000/graphql'],
    ['::1', 'http://[::1]:4000/graphql'],
    ['localhost', 'http://localhost:4000/graphql'],
  ])('for HOST=%s is %s', (host, url) => {
    expect(toLocalUrl(host, 4000)).toBe(url)
    expect(URL.canParse(toLocalUrl(host, 4000, '/readyz'))).toBe(true)
  })
})
