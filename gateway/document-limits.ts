import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, type ASTVisitor, type GraphQLFormattedError, type ValidationContext } from 'graphql'

/** A few times the longest document that a person or a client library writes; it bounds nesting of every kind too. */
export const MAX_TOKENS = 5_000
/** Selections after fragments are spread out: what a document costs to plan. */
export const MAX_SELECTIONS = 20_000
export const MAX_DEPTH = 20
export const MAX_ALIASES = 200

const refuse = (context: ValidationContext, message: string): void => context.reportError(new GraphQLError(message))

const depthRule = maxDepthRule({
  n: MAX_DEPTH,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context) =>
      context &&
      refuse(context, `The document is nested too deeply: at most ${MAX_DEPTH} levels of fields are answered.`),
  ],
})

/** Aliases ask for the same field again and again: each is one more call or statement. */
function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field({ alias }) {
      if (alias !== undefined && ++aliases === MAX_ALIASES + 1)
        refuse(context, `The document has too many aliases: at most ${MAX_ALIASES} are answered.`)
    },
  }
}

/** A number beyond all numbers is valid by the letter of GraphQL, and no planner can carry it on. */
function finiteRule(context: ValidationContext): ASTVisitor {
  const refuseInfinity = ({ value }: { value: string }): void => {
    if (!Number.isFinite(Number(value))) refuse(context, 'The document holds a number that is too large.')
  }
  return { IntValue: refuseInfinity, FloatValue: refuseInfinity }
}

/** What a document may ask for in one request, besides being valid. */
export const documentRules = [(context: ValidationContext): ASTVisitor => depthRule(context), aliasRule, finiteRule]

/** What the libraries say in words that help nobody here, and what it says instead. */
const plainWords: readonly [RegExp, string][] = [
  [/^This operation has been blocked as a potential Cross-Site/, 'Send content-type: application/json, with GET too.'],
  [/supports only GET\/POST/, 'Only GET and POST are answered.'],
]

export function toPlainRefusal(error: GraphQLFormattedError): GraphQLFormattedError {
  // A parser that ran out of stack before it ran out of tokens says so in words of its own.
  if (error.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && !error.message.startsWith('Syntax Error'))
    return { ...error, message: 'The document is nested too deeply to be read.' }
  const words = plainWords.find(([pattern]) => pattern.test(error.message))
  return words === undefined ? error : { ...error, message: words[1] }
}
