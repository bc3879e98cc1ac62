import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'

const listTracked = (root: string): string[] =>
  // Trusted here, whoever owns the folder: reading the list of names runs nothing of it.
  execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    .split('\0')
    .filter((file) => file !== '')

/** As much of .gitignore's language as the project uses: a plain pattern a line, for a name at any depth or a path. */
const listNotIgnored = (root: string): string[] => {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
  const patterns = ['.git', ...lines.filter((line) => line !== '').map((line) => line.replace(/\/$/, ''))]
  const isIgnored = (path: string): boolean => patterns.some((pattern) => matchesGlob(path, `**/${pattern}`))
  return globSync('**', { cwd: root, exclude: isIgnored })
}

/** Paths of the project's own files, from its root: what git tracks or, in a copy without git, what .gitignore leaves. */
export const listFiles = (root: string): string[] => {
  try {
    return listTracked(root)
  } catch {
    return listNotIgnored(root)
  }
}
