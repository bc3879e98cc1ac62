import type { Subgraph } from './platform/subgraph.ts'

export interface ManifestEntry {
  readonly name: string
  /** Where it listens when it runs alone. */
  readonly port: number
  readonly load: () => Promise<Subgraph>
}

/** The one list of subgraphs: whatever starts, composes, migrates or checks them reads it here. */
export const manifest: readonly ManifestEntry[] = [
  // First: those that write call its functions, which must be there when their own migrations grant and use them.
  {
    name: 'ledger',
    port: 4108,
    load: async () => (await import('./ledger/subgraph.ts')).ledger,
  },
  {
    name: 'theaters',
    port: 4101,
    load: async () => (await import('./theaters/subgraph.ts')).theaters,
  },
  {
    name: 'sites',
    port: 4102,
    load: async () => (await import('./sites/subgraph.ts')).sites,
  },
  {
    name: 'partners',
    port: 4103,
    load: async () => (await import('./partners/subgraph.ts')).partners,
  },
  {
    name: 'systems',
    port: 4104,
    load: async () => (await import('./systems/subgraph.ts')).systems,
  },
  {
    name: 'capacity',
    port: 4105,
    load: async () => (await import('./capacity/subgraph.ts')).capacity,
  },
  {
    name: 'programs',
    port: 4106,
    load: async () => (await import('./programs/subgraph.ts')).programs,
  },
  {
    name: 'options',
    port: 4107,
    load: async () => (await import('./options/subgraph.ts')).options,
  },
]
