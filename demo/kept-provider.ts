import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { SettingProblem } from '../subgraphs/platform/env.ts'

const KeptProvider = z.object({ issuer: z.string(), integratorSecret: z.string() })

/** Where the demo's provider runs and the integrator's secret there: for commands of the same person on this machine. */
export type KeptProvider = z.infer<typeof KeptProvider>

const toFile = (dataDirectory: string): string => path.join(path.resolve(dataDirectory), 'demo-provider.json')

/** @throws SettingProblem when the data directory cannot be written to */
export function keepProvider(dataDirectory: string, kept: KeptProvider): void {
  const file = toFile(dataDirectory)
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    rmSync(draft, { force: true })
    // Its own file from the beginning: the mode of one that is there already would stay as it is.
    writeFileSync(draft, JSON.stringify(kept), { mode: 0o600, flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    throw new SettingProblem(`The data directory ${path.dirname(file)} cannot be used: ${(error as Error).message}`)
  }
}

/**
 * Undefined where no demo provider runs on this data directory.
 * @throws SettingProblem when what was kept cannot be read
 */
export function findKeptProvider(dataDirectory: string): KeptProvider | undefined {
  const file = toFile(dataDirectory)
  if (!existsSync(file)) return undefined
  try {
    return KeptProvider.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new SettingProblem(`${file} cannot be read by this account, or is broken: delete it and start anew.`)
  }
}

/** Removes what was kept, unless another provider has come since. */
export function forgetProvider(dataDirectory: string, issuer: string): void {
  if (findKeptProvider(dataDirectory)?.issuer === issuer) rmSync(toFile(dataDirectory), { force: true })
}
