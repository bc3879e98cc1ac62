import { createServer } from 'node:net'
import { SettingProblem } from '../../subgraphs/platform/env.ts'

/** @throws SettingProblem when something listens on the port, before a part is started that could not. */
export function assertFree(host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new SettingProblem(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use: set ${setting} to another.`
            : `Port ${port} of ${host} cannot be used: ${error.message}`,
        ),
      ),
    )
    server.listen(port, host, () => server.close(() => resolve()))
  })
}
