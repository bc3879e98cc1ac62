import { readAccount, toRoleWords } from './account.ts'

const toToken = (claims: unknown): string => ['{}', JSON.stringify(claims), 'signature'].map(toBase64Url).join('.')

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

it('reads from a token who is signed in, and until when', () => {
  const token = toToken({ sub: 's', exp: 1_800_000_000, organisation: 'hanwha-ø', roles: ['partner'], theaters: ['T'] })
  expect(readAccount(token, 'Hanwha Ocean')).toEqual({
    account: { subject: 's', name: 'Hanwha Ocean', organisation: 'hanwha-ø', roles: ['partner'], theaters: ['T'] },
    endsAt: new Date('2027-01-15T08:00:00Z'),
  })
})

it('shows as little as a token says', () => {
  const { account } = readAccount(toToken({ sub: 's', exp: 1, roles: 'admin', theaters: [1, 'T'] })) ?? {}
  expect(account).toEqual({ subject: 's', name: null, organisation: '', roles: [], theaters: ['T'] })
})

it.each(['', 'opaque', 'a.b.c', toToken(null), toToken([]), toToken({ sub: 's' }), toToken({ exp: 1 })])(
  'takes nobody to be signed in by %j',
  (token) => expect(readAccount(token)).toBeNull(),
)

it('calls roles what people call them, and those it does not know by their own name', () => {
  const { account } = readAccount(toToken({ sub: 's', exp: 1, roles: ['staff', 'auditor'] })) ?? {}
  expect(account && toRoleWords(account)).toBe('Theater staff, auditor')
})
