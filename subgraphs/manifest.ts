import type { ClientBase } from 'pg'
import type { ReferenceNetwork } from '../reference/schema.ts'
import type { Subgraph } from './platform/subgraph.ts'

/** Writes a subgraph's part of the reference network into its schema. */
export type LoadReference = (client: ClientBase, network: ReferenceNetwork) => Promise<void>

export interface ManifestEntry {
  readonly name: string
  /** Where it listens when it runs alone. */
  readonly port: number
  readonly load: () => Promise<Subgraph>
  /** Absent where a subgraph keeps no facts of its own. */
  readonly loader?: () => Promise<LoadReference>
}

/** The one list of subgraphs: whatever starts, composes, migrates or checks them reads it here. */
export const manifest: readonly ManifestEntry[] = [
  {
    name: 'theaters',
    port: 4101,
    load: async () => (await import('./theaters/subgraph.ts')).theaters,
    loader: async () => (await import('./theaters/data/load-reference.ts')).loadReference,
  },
  {
    name: 'sites',
    port: 4102,
    load: async () => (await import('./sites/subgraph.ts')).sites,
    loader: async () => (await import('./sites/data/load-reference.ts')).loadReference,
  },
  {
    name: 'partners',
    port: 4103,
    load: async () => (await import('./partners/subgraph.ts')).partners,
    loader: async () => (await import('./partners/data/load-reference.ts')).loadReference,
  },
  {
    name: 'systems',
    port: 4104,
    load: async () => (await import('./systems/subgraph.ts')).systems,
    loader: async () => (await import('./systems/data/load-reference.ts')).loadReference,
  },
  {
    name: 'capacity',
    port: 4105,
    load: async () => (await import('./capacity/subgraph.ts')).capacity,
    loader: async () => (await import('./capacity/data/load-reference.ts')).loadReference,
  },
  {
    name: 'programs',
    port: 4106,
    load: async () => (await import('./programs/subgraph.ts')).programs,
    loader: async () => (await import('./programs/data/load-reference.ts')).loadReference,
  },
  {
    name: 'options',
    port: 4107,
    load: async () => (await import('./options/subgraph.ts')).options,
  },
]
