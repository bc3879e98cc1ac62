import { MAX_ERRORS_LISTED, type ImportError } from '../domain/import/import-error.ts'

/** The first errors of a file, and the count of all: a large file may have more than anybody reads. */
export class ErrorList {
  count = 0
  readonly #listed: ImportError[] = []

  add(errors: readonly ImportError[]): void {
    this.count += errors.length
    this.#listed.push(...errors.slice(0, MAX_ERRORS_LISTED - this.#listed.length))
  }

  /** By line. */
  toSorted(): ImportError[] {
    return this.#listed.toSorted((a, b) => a.line - b.line)
  }
}
