import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import pino from 'pino'
import { maskError } from './mask-error.ts'

const mask = maskError(pino({ enabled: false }))
const toMasked = (thrown: GraphQLError): GraphQLFormattedError => mask(thrown.toJSON(), thrown)
const causedBy = (originalError: Error) =>
  new GraphQLError(originalError.message, {
    originalError,
    path: ['site'],
    extensions: { stacktrace: ['at sites.ts'] },
  })

it('passes what is the caller’s to know, with nothing else', () => {
  const refused = new GraphQLError('sites: no such filter.', { extensions: { code: 'BAD_USER_INPUT', stacktrace: [] } })
  expect(toMasked(refused)).toEqual({ message: 'sites: no such filter.', extensions: { code: 'BAD_USER_INPUT' } })
})

it('masks what was not foreseen', () => {
  expect(toMasked(causedBy(new Error('secret')))).toEqual({
    message: expect.not.stringContaining('secret'),
    path: ['site'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', masked: true },
  })
})

it('tells records that were not reached in time from a fault', () => {
  const reason = Object.assign(new Error("Can't reach database server at 10.0.0.1"), { code: 'P1001' })
  expect(toMasked(causedBy(reason))).toEqual({
    message: expect.not.stringContaining('10.0.0.1'),
    path: ['site'],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  })
})
