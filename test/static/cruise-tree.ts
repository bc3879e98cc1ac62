import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

/** Path to content, laid out as the project is. */
export type Tree = Readonly<Record<string, string>>

/** The project's own rules, as `npm run imports` reads them. */
export const loadImportRules = (): Promise<ICruiseOptions> =>
  extractDepcruiseOptions(join(import.meta.dirname, '../../.dependency-cruiser.cjs'))

const packageFiles = (name: string): Tree => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', exports: './index.js' }),
  [`node_modules/${name}/index.js`]: 'export default {}\n',
})

/** Writes the tree, with stand-ins for the packages, to a folder of its own and says what the rules find: "rule: from → to". */
export const cruiseTree = async (rules: ICruiseOptions, tree: Tree, packages: readonly string[]): Promise<string[]> => {
  const baseDir = await mkdtemp(join(tmpdir(), 'rsf-import-rules-'))
  try {
    const files = Object.assign({}, tree, ...packages.map(packageFiles)) as Tree
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(baseDir, dirname(path)), { recursive: true })
      await writeFile(join(baseDir, path), content)
    }
    const rooms = [...new Set(Object.keys(tree).map((path) => path.split('/')[0] ?? path))]
    const { output } = await cruise(rooms, { ...rules, baseDir, validate: true })
    if (typeof output === 'string') throw new Error(`expected a result, got text: ${output}`)
    return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  } finally {
    await rm(baseDir, { recursive: true })
  }
}
