import { createServer } from 'node:net'
import { toListenProblem } from '../subgraphs/platform/listen-problem.ts'

/** @throws SettingProblem when something listens on the port, before anything is started in vain. */
export function assertFree(host: string, port: number, setting = 'PORT'): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(toListenProblem(error, { host, port }, setting)))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}
