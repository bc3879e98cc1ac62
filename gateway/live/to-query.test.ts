import { parse, print } from 'graphql'
import { toQuery } from './to-query.ts'

const toText = (document: string, operationName?: string): string => print(toQuery(parse(document), operationName))

describe('the query of a subscription', () => {
  it('selects the same, with the same variables', () => {
    expect(toText('subscription Dock($id: ID!) { mine: dock(id: $id) { name } }')).toBe(
      print(parse('query Dock($id: ID!) { mine: dock(id: $id) { name } }')),
    )
  })

  it('has fragments of the root on Query, and the others as they were', () => {
    expect(
      toText(`subscription { ...Root } fragment Root on Subscription { ... on Subscription { dock { ...Facts } } }
        fragment Facts on Dock { name }`),
    ).toBe(
      print(
        parse(`query { ...Root } fragment Root on Query { ... on Query { dock { ...Facts } } }
          fragment Facts on Dock { name }`),
      ),
    )
  })

  it('is that of the operation which is named, with the fragments that this one needs', () => {
    const document = `query A { docks { ...Name } } subscription B { dock { ...Length } }
      fragment Name on Dock { name } fragment Length on Dock { lengthM }`
    expect(toText(document, 'B')).toBe(
      print(parse('query B { dock { ...Length } } fragment Length on Dock { lengthM }')),
    )
  })
})
