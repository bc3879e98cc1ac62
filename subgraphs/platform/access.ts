import { isSignedIn, type Principal, type Role } from './principal.ts'

/** What every subgraph writes in its access.ts: who may do what, and what each field of its schema needs. */
export interface AccessTable<Action extends string> {
  /** The roles that have each action. A token must allow it too, by a scope of the same name. */
  readonly actions: Readonly<Record<Action, readonly Role[]>>
  /** By type and by what is needed: names of fields, with white space between them. PUBLIC: they need nothing. */
  readonly fields: Readonly<Record<string, Readonly<Partial<Record<NoInfer<Action> | 'PUBLIC', string>>>>>
}

/** What one field needs. */
export interface AccessRow {
  readonly type: string
  readonly field: string
  /** Null: nothing. */
  readonly action: string | null
}

export interface Access {
  readonly actions: Readonly<Record<string, readonly Role[]>>
  readonly rows: readonly AccessRow[]
}

/** The types of schema/common.graphql, which are part of every subgraph. */
const COMMON_FIELDS = {
  Source: { PUBLIC: 'id title publisher year url confidence' },
  PageInfo: { PUBLIC: 'hasNextPage endCursor' },
  UserError: { PUBLIC: 'field code message presentVersion' },
}

/** Reads the table. Whether it fits the schema is judged when the subgraph starts: check-access.ts. */
export const defineAccess = <Action extends string>({ actions, fields }: AccessTable<Action>): Access => ({
  actions,
  rows: [...toRows(COMMON_FIELDS), ...toRows(fields)],
})

const toRows = (fields: AccessTable<string>['fields']): AccessRow[] =>
  Object.entries(fields).flatMap(([type, fieldsByNeed]) =>
    Object.entries(fieldsByNeed).flatMap(([need, names = '']) =>
      (names.match(/\S+/g) ?? []).map((field) => ({ type, field, action: need === 'PUBLIC' ? null : need })),
    ),
  )

/** Whether somebody has a role that has the action, and a token that allows it. Whose record it is, is judged elsewhere. */
export const may = (principal: Principal, action: string, roles: readonly Role[]): boolean =>
  isSignedIn(principal) && principal.scopes.includes(action) && principal.roles.some((role) => roles.includes(role))
