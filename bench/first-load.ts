import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * The scripts that a browser must have before the first page can be seen: those that the document names, and what they import
 * whatever is done. What is imported on demand comes later.
 * @param folder of the built pages
 * @returns kilobytes (1000 bytes), each file compressed by itself as it is sent
 */
export function measureFirstLoad(folder: string): { kB: number; files: number } {
  const document = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    const script = readFileSync(path.join(folder, file), 'utf8')
    for (const [, name = ''] of script.matchAll(/\bimport\s*(?:[\w${},*\s]+from\s*)?["'](\.\/[^"']+\.js)["']/g))
      follow(path.join(path.dirname(file), name))
  }
  for (const [, file = ''] of document.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) follow(file)
  const bytes = [...found].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0)
  return { kB: bytes / 1000, files: found.size }
}
