import accessibility from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const envMessage =
  "Settings are read once, in the process's env.ts, and handed on: else a default hides in a corner. Import them from there."
const pureMessage =
  'domain/ decides on what it is given, so that the same facts give the same answer on any day. Take it as an argument.'

/** What would make a decision depend on when or where it is made. */
const clockAndChance = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Math'][property.name='random']",
]
const ambientGlobals = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate']
const tests = ['**/*.test.ts', 'test/**/*.ts']

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'subgraphs/*/generated/',
      '.rsf-data/',
      'coverage/',
      'artifacts/',
      '**/src/generated/',
      'client/generated/',
      'console/dist/',
      'client/dist/',
    ],
  },
  // A rule that can be switched off in a comment is a suggestion.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An interface may promise where this implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: envMessage }],
      'no-restricted-imports': [
        'error',
        ...['process', 'node:process'].map((name) => ({ name, importNames: ['env', 'default'], message: envMessage })),
      ],
    },
  },
  {
    files: ['**/env.ts', 'cli/generate-prisma.ts', '**/prisma.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['console/src/**/*.tsx'],
    extends: [hooks.configs.flat.recommended, accessibility.flatConfigs.recommended],
    rules: {
      // What scrolls must be reached by the keyboard (axe: scrollable-region-focusable), and a region is what names it.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
  // What is run by hand and answers on the terminal.
  {
    files: ['cli/**', 'bench/**', 'schema/{compose,changes,release}.ts', 'client/examples/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['subgraphs/*/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...clockAndChance.map((selector) => ({ selector, message: pureMessage }))],
      'no-restricted-globals': ['error', ...ambientGlobals.map((name) => ({ name, message: pureMessage }))],
    },
  },
  {
    // Answers arrive as JSON, and jest's matchers are `any`: what a test claims of them is checked when it runs.
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
