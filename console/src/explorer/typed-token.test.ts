import { hasTypedToken } from './typed-token.ts'

it.each(['{ "authorization": "Bearer a" }', '{\n  // mine\n  "Authorization" : "Bearer a"\n}'])(
  'finds one in %j',
  (headers) => expect(hasTypedToken(headers)).toBe(true),
)

it.each([null, '', '{}', '{\n  // "authorization": "Bearer ..."\n}', '{ "x-request-id": "authorization" }'])(
  'finds none in %j',
  (headers) => expect(hasTypedToken(headers)).toBe(false),
)
