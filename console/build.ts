import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync, globSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildManual, MANUAL_SOURCES } from '../docs/build.ts'
import { buildExample, EXAMPLE_SOURCES } from './build-example.ts'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')

export const PAGES_FOLDER = path.join(root, 'console/dist')

const MARK = path.join(PAGES_FOLDER, '.built-from')

/** What the pages are made of. */
const SOURCES = ['console/*.*', 'console/{src,public}/**', ...EXAMPLE_SOURCES, ...MANUAL_SOURCES, 'package-lock.json']

const isBuiltFrom = (sources: string): boolean => existsSync(MARK) && readFileSync(MARK, 'utf8') === sources

/**
 * Builds the pages that the gateway serves into console/dist, unless they are built from the same sources already: `npm ci` does, and
 * `npm start` looks whether something has changed since.
 */
export async function buildPages(): Promise<void> {
  const sources = hashSources()
  if (isBuiltFrom(sources)) return
  const { build } = await import('vite')
  const { default: settings } = await import('./vite.config.ts')
  await build({ ...settings, configFile: false })
  buildManual(PAGES_FOLDER, readManualAssets())
  await buildExample(PAGES_FOLDER)
  compressFiles()
  writeFileSync(MARK, sources)
}

interface BuiltFile {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** What the build called the style and the script of the manual's pages. */
function readManualAssets() {
  const built = JSON.parse(readFileSync(path.join(PAGES_FOLDER, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    BuiltFile | undefined
  >
  const toStyles = (name: string): readonly string[] => {
    const { css = [], imports = [] } = built[name] ?? {}
    return [...imports.flatMap(toStyles), ...css]
  }
  const script = built['src/manual/main.ts']?.file
  if (script === undefined) throw new Error('The build has no script for the manual.')
  return { styles: toStyles('src/manual/main.ts'), script }
}

/** Beside each file its smaller self, for the gateway to send to browsers that take it. */
function compressFiles(): void {
  for (const name of globSync('**/*.{js,css,html,svg,json}', { cwd: PAGES_FOLDER })) {
    const file = path.join(PAGES_FOLDER, name)
    const bytes = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const full = path.join(root, file)
    if (statSync(full).isFile()) hash.update(file).update('\0').update(readFileSync(full))
  }
  return hash.digest('hex')
}
