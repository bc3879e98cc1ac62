import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from './take-turn.ts'

/** Notes that this process uses the server: one file per use, named for the process, in a folder beside the data. */
export function addUser(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${process.pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(file, '')
  return file
}

export const removeUser = (file: string): void => rmSync(file, { force: true })

/** Whether a living process uses the server; one that was killed could not remove its file. */
export const hasUsers = (folder: string): boolean => readdirSync(folder).some((name) => isAlive(Number.parseInt(name)))

export const forgetUsers = (folder: string): void => rmSync(folder, { recursive: true, force: true })
