import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, type ASTVisitor, type GraphQLFormattedError, type ValidationContext } from 'graphql'

/** A few times the longest document that a person or a client library writes; it bounds nesting of every kind too. */
export const MAX_TOKENS = 5_000
/** Selections after fragments are spread out: what a document costs to plan. */
export const MAX_SELECTIONS = 20_000
const MAX_DEPTH = 20
const MAX_ALIASES = 200

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

/** An operation of a kind that the network does not have would pass the other rules and fail in the executor. */
const operationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (!context.getSchema().getRootType(operation))
      refuse(context, `The network answers no operation of type ${operation}.`)
  },
})

/** What a document may ask for in one request, besides being valid. */
export const documentRules = [(context: ValidationContext): ASTVisitor => depthRule(context), aliasRule, operationRule]

/** A parser that ran out of stack before it ran out of tokens says so in words of its own; the client gets ours. */
export const toPlainRefusal = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && !error.message.startsWith('Syntax Error')
    ? { ...error, message: 'The document is nested too deeply to be read.' }
    : error
