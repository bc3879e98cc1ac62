import { copyFileSync, globSync } from 'node:fs'
import path from 'node:path'

const CLIENT = path.resolve(import.meta.dirname, '../client')

/** What the client's example for browsers is made of. */
export const EXAMPLE_SOURCES = ['client/{*.ts,generated/*.ts,examples/browser.*}']

/** Puts the client's example for browsers into `folder`/docs/examples, and beside it the client, where the example imports it from. */
export async function buildExample(folder: string): Promise<void> {
  const { build } = await import('vite')
  const examples = path.join(folder, 'docs/examples')
  await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    build: {
      outDir: path.join(examples, 'client'),
      emptyOutDir: true,
      // It is there to be read.
      minify: false,
      lib: { entry: 'index.ts', formats: ['es'], fileName: 'index' },
    },
  })
  for (const file of globSync('examples/browser.*', { cwd: CLIENT }))
    copyFileSync(path.join(CLIENT, file), path.join(examples, path.basename(file)))
}
