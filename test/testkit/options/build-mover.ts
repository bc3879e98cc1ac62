import type { Mover } from '../../../subgraphs/options/routing/mover.ts'

/** A dry cargo ship of class T-AKE, unless said otherwise. */
export const buildMover = (parts: Partial<Mover> = {}): Mover => ({
  category: 'SHIP',
  domains: ['MARITIME'],
  lengthM: 210,
  beamM: 32.3,
  draftM: 9.1,
  family: 'Combat logistics force',
  ...parts,
})

export const carrier = buildMover({ lengthM: 332.8, beamM: 40.8, draftM: 11.3, family: 'Aircraft carrier' })
/** Fits every canal. */
export const patrolCraft = buildMover({ lengthM: 46.8, beamM: 8.1, draftM: 2.9, family: 'Patrol craft' })
