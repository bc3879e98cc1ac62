import type { RefusalFactsFragment } from '../generated/operations.ts'
import { toRefusals, withoutFields } from './refusals.ts'

const toError = (field: string[] | null, message: string, code: RefusalFactsFragment['code'] = 'INVALID') => ({
  field,
  code,
  message,
  presentVersion: null,
})

it('puts each refusal at its field, and what is about none at the whole', () => {
  const errors = [
    toError(['input', 'from'], 'from: later.'),
    toError(['input', 'from'], 'from: earlier.'),
    toError(['input', 'work', 'kind'], 'kind: none.'),
    toError(['input', 'holdHours'], 'holdHours: less.'),
    toError(null, 'No bay.', 'NO_CAPACITY'),
  ]
  expect(toRefusals(errors, ['from', 'kind'])).toEqual({
    from: ['from: later.', 'from: earlier.'],
    kind: ['kind: none.'],
    whole: ['holdHours: less.', 'No bay.'],
  })
})

it('lets go of what was refused at a field once it is changed', () =>
  expect(withoutFields({ from: ['later'], whole: ['no bay'] }, ['from', 'to'])).toEqual({ whole: ['no bay'] }))
