import { ESLint } from 'eslint'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'

const cwd = join(import.meta.dirname, '../..')
const domainFile = 'subgraphs/sites/domain/no-such-file.ts'
const sourceFile = 'gateway/no-such-file.ts'

/** Rules that need no types are tried without them: any file name will do, and it is quick. */
const untyped = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked })

/** What is linted here is not on disk, so no tsconfig lists it. One file only: a second makes TypeScript wait for changes. */
const typed = new ESLint({
  cwd,
  overrideConfig: {
    files: [sourceFile],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: [sourceFile], defaultProject: 'tsconfig.json' } },
    },
  },
})

/** The rules that the code breaks when it stands in that file. */
const findBroken = async (eslint: ESLint, file: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(code, { filePath: join(cwd, file) })
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message))
}
const lint = (file: string, code: string): Promise<string[]> => findBroken(untyped, file, code)
const lintTyped = (code: string): Promise<string[]> => findBroken(typed, sourceFile, code)

// The first run reads the project, which takes seconds on a small machine.
beforeAll(() => lintTyped(''), 60_000)

describe('settings', () => {
  const readsEnv = 'export const port = process.env.PORT\n'

  it.each([sourceFile, 'subgraphs/sites/no-such-file.ts', 'test/no-such-file.ts', 'cli/no-such-file.ts'])(
    'are not read from the environment in %s',
    async (file) => {
      expect(await lint(file, readsEnv)).toEqual(['no-restricted-properties'])
    },
  )

  it.each([
    ['taken apart', 'const { env } = process\nexport const port = env.PORT\n', 'no-restricted-properties'],
    ['imported', `import { env } from 'node:process'\nexport const port = env.PORT\n`, 'no-restricted-imports'],
    ['imported whole', `import p from 'node:process'\nexport const port = p.env.PORT\n`, 'no-restricted-imports'],
  ])('are not read from an environment that is %s', async (_how, code, rule) => {
    expect(await lint(sourceFile, code)).toEqual([rule])
  })

  it.each(['gateway/env.ts', 'subgraphs/platform/env.ts', 'cli/generate-prisma.ts', 'prisma.config.ts'])(
    'are read from the environment in %s',
    async (file) => {
      expect(await lint(file, readsEnv)).toEqual([])
    },
  )
})

describe('deciding', () => {
  const impure = ['Date.now()', 'new Date()', 'Date()', 'Math.random()', '[1].map(Date.now)']

  it.each(impure)('does not use %s', async (expression) => {
    expect(await lint(domainFile, `export const value = ${expression}\n`)).toEqual(['no-restricted-syntax'])
  })

  it.each(['performance.now()', 'crypto.randomUUID()', 'setTimeout(() => {}, 1)'])(
    'does not use %s, which is in scope without an import',
    async (expression) => {
      expect(await lint(domainFile, `export const value = ${expression}\n`)).toContain('no-restricted-globals')
    },
  )

  it('works with a date that it is given', async () => {
    expect(await lint(domainFile, `export const day = (iso: string) => new Date(iso)\n`)).toEqual([])
  })

  it('alone is kept from the clock', async () => {
    expect(await lint(sourceFile, `export const startedAt = new Date()\n`)).toEqual([])
  })
})

describe('promises', () => {
  const work = 'const work = async (): Promise<number> => 1\n'

  it('are not left floating', async () => {
    expect(await lintTyped(`${work}work()\n`)).toEqual(['@typescript-eslint/no-floating-promises'])
  })

  it('are not taken for a condition', async () => {
    const code = `${work}export const done = work() ? 'yes' : 'no'\n`
    expect(await lintTyped(code)).toEqual(['@typescript-eslint/no-misused-promises'])
  })

  it('may be awaited', async () => {
    expect(await lintTyped(`${work}await work()\n`)).toEqual([])
  })
})

describe('a switch', () => {
  it('covers every outcome', async () => {
    const code = [
      `export const toSign = (effect: 'BLOCKS' | 'NOTE'): string => {`,
      `  switch (effect) {`,
      `    case 'BLOCKS':`,
      `      return 'x'`,
      `  }`,
      `  return ''`,
      `}`,
    ].join('\n')
    expect(await lintTyped(code)).toEqual(['@typescript-eslint/switch-exhaustiveness-check'])
  })
})

describe('a comment', () => {
  it('cannot switch a rule off', async () => {
    const off = `/* ${['eslint', 'disable'].join('-')} */`
    const found = await lint(sourceFile, `${off}\nexport const same = (a: number) => a == 1\n`)
    expect(found).toContain('eqeqeq')
  })
})
