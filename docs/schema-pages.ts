import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql'

import { toUrl, type Page } from './layout.ts'
import type { OperationExample } from './operation-examples.ts'
import { COMMON, type SchemaFacts } from './schema-facts.ts'
import { escape, toCode, toHtml } from './to-html.ts'

/** A place that the search finds. */
export interface SearchEntry {
  readonly title: string
  readonly kind: string
  readonly url: string
  readonly about: string
}

const SECTION = 'Schema'
const ROOTS = { Query: 'queries', Mutation: 'mutations', Subscription: 'subscription-fields' } as const

/** The schema's own documentation: a page for each kind of operation, and one for the types of each area. */
export function toSchemaPages(
  schema: GraphQLSchema,
  facts: SchemaFacts,
  examples: readonly OperationExample[],
): { pages: readonly Page[]; entries: readonly SearchEntry[] } {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const roots = types.filter((type) => Object.hasOwn(ROOTS, type.name)) as GraphQLObjectType[]
  const others = types.filter((type) => !Object.hasOwn(ROOTS, type.name))
  const areas = [...new Set(others.map(({ name }) => facts.areaOf(name)))].sort(
    (one, other) => Number(one === COMMON) - Number(other === COMMON) || one.localeCompare(other),
  )
  const pageOf = (type: string): string => `types-${facts.areaOf(type)}`
  const entries: SearchEntry[] = []

  const linkType = (type: GraphQLType): string => {
    const { name } = getNamedType(type)
    const [before = '', after = ''] = String(type).split(name)
    const isOwn = others.some((other) => other.name === name)
    return `${before}${isOwn ? `<a href="${toUrl(pageOf(name))}#${name}">${name}</a>` : name}${after}`
  }
  const toDefault = ({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string => {
    const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type)
    return value ? ` = ${escape(print(value))}` : ''
  }
  const toDeprecation = (reason: string | null | undefined): string =>
    reason ? `<p><strong>Deprecated.</strong> ${escape(reason)}</p>` : ''
  const toInput = (input: GraphQLArgument | GraphQLInputField, anchor: string): string =>
    `<dt id="${anchor}"><code>${input.name}: ${linkType(input.type)}${toDefault(input)}</code></dt>
     <dd>${toHtml(input.description ?? '')}${toDeprecation(input.deprecationReason)}</dd>`
  const toNeed = (type: string, field: string): string => {
    const action = facts.actionOf(type, field)
    return action === undefined
      ? ''
      : `<p class="fine">Needs the action <a href="/docs/authentication#actions"><code>${action}</code></a>.</p>`
  }
  const toField = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string => {
    const anchor = `${type.name}.${field.name}`
    const inputs = field.args.map((argument) => toInput(argument, `${anchor}.${argument.name}`))
    return `<dt id="${anchor}"><code>${field.name}: ${linkType(field.type)}</code></dt>
      <dd>${toHtml(field.description ?? '')}${toNeed(type.name, field.name)}${toDeprecation(field.deprecationReason)}
      ${inputs.length > 0 ? `<p>With the arguments</p><dl>${inputs.join('')}</dl>` : ''}</dd>`
  }
  const add = (title: string, kind: string, url: string, description: string | null | undefined): void => {
    const [about = ''] = (description ?? '').replaceAll('\n', ' ').split(/(?<=\.) /)
    entries.push({ title, kind, url, about: about.length > 160 ? `${about.slice(0, 159)}…` : about })
  }

  const toExample = (example: OperationExample): string =>
    `<p>${escape(example.about)}${example.as === undefined ? '' : ` Run with the token of <code>${example.as}</code>.`}${
      example.given.length === 0 ? '' : ` Give ${example.given.map((name) => `<code>$${name}</code>`).join(', ')}.`
    }</p>${toCode(example.document, 'graphql')}`
  const toRoot = (root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string => {
    const url = `${toUrl(ROOTS[root.name as keyof typeof ROOTS])}#${field.name}`
    add(field.name, root.name.toLowerCase(), url, field.description)
    const inputs = field.args.map((argument) => toInput(argument, `${field.name}.${argument.name}`))
    return `<section aria-labelledby="${field.name}"><h2 id="${field.name}"><code>${field.name}</code></h2>
      ${toHtml(field.description ?? '')}${toNeed(root.name, field.name)}${toDeprecation(field.deprecationReason)}
      <p>Answers <code>${linkType(field.type)}</code>.</p>
      ${inputs.length > 0 ? `<h3>Arguments</h3><dl>${inputs.join('')}</dl>` : ''}
      ${examples
        .filter((example) => example.operation === root.name.toLowerCase() && example.field === field.name)
        .map((example) => `<h3>Example</h3>${toExample(example)}`)
        .join('')}</section>`
  }
  const toBody = (type: GraphQLNamedType): string => {
    if (isObjectType(type) || isInterfaceType(type))
      return `<dl>${Object.values(type.getFields())
        .map((field) => {
          add(
            `${type.name}.${field.name}`,
            'field',
            `${toUrl(pageOf(type.name))}#${type.name}.${field.name}`,
            field.description,
          )
          return toField(type, field)
        })
        .join('')}</dl>`
    if (isInputObjectType(type))
      return `<dl>${Object.values(type.getFields())
        .map((field) => toInput(field, `${type.name}.${field.name}`))
        .join('')}</dl>`
    if (isEnumType(type))
      return `<dl>${type
        .getValues()
        .map((value) => {
          add(
            value.name,
            `value of ${type.name}`,
            `${toUrl(pageOf(type.name))}#${type.name}.${value.name}`,
            value.description,
          )
          return `<dt id="${type.name}.${value.name}"><code>${value.name}</code></dt>
            <dd>${toHtml(value.description ?? '')}${toDeprecation(value.deprecationReason)}</dd>`
        })
        .join('')}</dl>`
    if (isUnionType(type))
      return `<p>One of ${type
        .getTypes()
        .map((each) => `<code>${linkType(each)}</code>`)
        .join(', ')}.</p>`
    return ''
  }
  const toType = (type: GraphQLNamedType): string => {
    add(type.name, toKind(type), `${toUrl(pageOf(type.name))}#${type.name}`, type.description)
    return `<section aria-labelledby="${type.name}"><h2 id="${type.name}"><code>${type.name}</code> <span class="fine">${toKind(type)}</span></h2>
      ${toHtml(type.description ?? '')}${toBody(type)}</section>`
  }

  const rootPages = roots.map((root): Page => {
    const fields = Object.values(root.getFields()).sort((one, other) => one.name.localeCompare(other.name))
    const title = { Query: 'Queries', Mutation: 'Mutations', Subscription: 'Subscriptions' }[
      root.name as keyof typeof ROOTS
    ]
    return {
      name: ROOTS[root.name as keyof typeof ROOTS],
      title,
      section: SECTION,
      body: `<h1>${title}</h1>${toHtml(root.description ?? '')}${toContents(fields.map(({ name }) => name))}${fields
        .map((field) => toRoot(root, field))
        .join('')}`,
    }
  })
  const typePages = areas.map((area): Page => {
    const own = others.filter(({ name }) => facts.areaOf(name) === area)
    const title = area === COMMON ? 'Types that several areas share' : `Types of ${area}`
    return {
      name: `types-${area}`,
      title,
      section: SECTION,
      body: `<h1>${title}</h1>${toContents(own.map(({ name }) => name))}${own.map(toType).join('')}`,
    }
  })
  return { pages: [...rootPages, ...typePages], entries }
}

const toContents = (names: readonly string[]): string =>
  `<p>${names.map((name) => `<a href="#${name}"><code>${name}</code></a>`).join(' ')}</p>`

const toKind = (type: GraphQLNamedType): string =>
  isObjectType(type)
    ? 'object'
    : isInputObjectType(type)
      ? 'input'
      : isEnumType(type)
        ? 'enum'
        : isUnionType(type)
          ? 'union'
          : isScalarType(type)
            ? 'scalar'
            : 'interface'
