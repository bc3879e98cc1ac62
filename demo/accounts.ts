import type { Role } from '../subgraphs/platform/principal.ts'

/** Somebody of the demo, and what tokens say of them. Subjects are ids, not names, as a real provider's are. */
export interface Account {
  readonly subject: string
  /** What the page of accounts calls them. */
  readonly title: string
  readonly may: string
  readonly claims: {
    readonly organisation: string
    readonly roles: readonly Role[]
    readonly country?: string
    readonly theaters?: readonly string[]
  }
}

/** Those who sign in on a page, by the name that chooses them. */
export const accounts = {
  staff: {
    subject: 'demo-staff',
    title: 'Staff of INDOPACOM',
    may: 'Sees published capacity in the theater, asks for repairs and confirms them.',
    claims: { organisation: 'usindopacom', roles: ['staff'], country: 'USA', theaters: ['INDOPACOM'] },
  },
  partner: {
    subject: 'demo-partner',
    title: 'Hanwha Ocean, an industry partner',
    may: 'Publishes and withdraws its own capacity, answers requests for repairs, sees nothing of a competitor.',
    claims: { organisation: 'p-hanwha-ocean', roles: ['partner'], country: 'KOR' },
  },
  admin: {
    subject: 'demo-admin',
    title: 'Administrator of the network',
    may: 'Sees everything that is published or recorded.',
    claims: { organisation: 'rsf', roles: ['admin'] },
  },
} as const satisfies Record<string, Account>

/** A program of another organisation. It has a secret in place of a page. */
export const integrator = {
  clientId: 'demo-integrator',
  scopes: ['events:read', 'webhooks:write'],
  claims: { organisation: 'demo-integrator', roles: ['integrator'] },
} as const

export type AccountName = keyof typeof accounts

export const isAccountName = (name: string): name is AccountName => Object.hasOwn(accounts, name)

export const findAccountBySubject = (subject: string | undefined): Account | undefined =>
  Object.values<Account>(accounts).find((account) => account.subject === subject)
