import { SettingProblem } from './env.ts'

const WRONG_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL'])

/**
 * The failure to listen as one line that names the setting to change; any other error as it is.
 * @param setting what names the port
 */
export function toListenProblem(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
  setting = 'PORT',
): Error {
  if (error.code === 'EADDRINUSE') return new SettingProblem(`Port ${port} is in use: set ${setting} to another.`)
  if (error.code === 'EACCES')
    return new SettingProblem(`Port ${port} may not be used by this account: set ${setting} to another.`)
  if (WRONG_HOST.has(error.code ?? ''))
    return new SettingProblem(`${host} is not an address of this machine: set HOST to another.`)
  return error
}
