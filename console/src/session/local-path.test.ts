import { toLocalPath } from './local-path.ts'

const origin = 'http://127.0.0.1:4000'

it.each(['/', '/requests/7', '/?system=T-AKE+8&shut=MALACCA,SUNDA'])('goes on at %s', (path) =>
  expect(toLocalPath(path, origin)).toBe(path),
)

it.each([
  '//evil.test/',
  '/\\evil.test',
  '/\t/evil.test',
  'https://evil.test/',
  'javascript:alert(1)',
  'requests',
  '',
  undefined,
  null,
  {},
  '/signed-in?code=1',
  '/signed-out',
])('goes nowhere else for %j', (path) => expect(toLocalPath(path, origin)).toBe('/'))
