/** An account that signs in by one click: the demo's. */
export interface DemoAccount {
  readonly name: string
  readonly title: string
  readonly may: string
}

/** What the page has to know of where it runs. */
export interface Settings {
  /** The identity provider; null: nobody can sign in. */
  readonly issuer: string | null
  readonly clientId: string
  /** Empty in earnest. */
  readonly demoAccounts: readonly DemoAccount[]
}

let loaded: Promise<Settings> | undefined

/** Asked for once; again after it failed. */
export const loadSettings = (): Promise<Settings> =>
  (loaded ??= fetchSettings().catch((error: unknown) => {
    loaded = undefined
    throw error
  }))

async function fetchSettings(): Promise<Settings> {
  const response = await fetch('/console.json')
  if (!response.ok) throw new Error(`The network says ${response.status} of how to sign in.`)
  return (await response.json()) as Settings
}
