import { MAX_ERRORS_LISTED, type ImportError } from '../domain/import/import-error.ts'

/** The first errors of a file, and the count of all: a large file may have more than anybody reads. */
export class ErrorList {
  count = 0
  readonly #listed: ImportError[] = []
  #end: ImportError | null = null

  add(errors: readonly ImportError[]): void {
    this.count += errors.length
    this.#listed.push(...errors.slice(0, MAX_ERRORS_LISTED - this.#listed.length))
  }

  /** What ended the reading: listed before all others, however many those are. */
  end(error: ImportError): void {
    this.count += 1
    this.#end = error
  }

  /** By line. */
  toSorted(): ImportError[] {
    const sorted = this.#listed.toSorted((a, b) => a.line - b.line)
    return this.#end === null ? sorted : [this.#end, ...sorted.slice(0, MAX_ERRORS_LISTED - 1)]
  }
}
