/** Hands a text to the browser as a file; it never leaves the page otherwise. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the file by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(url))
}

/** `repair-options-t-ake-1-INDOPACOM-2026-11-22.csv`. */
export const toFileName = (
  { system, theater, judgedOn }: { system: { id: string }; theater: { code: string }; judgedOn: string },
  ending: string,
): string => `repair-options-${[system.id, theater.code, judgedOn].join('-').replace(/[^\w.-]+/g, '-')}.${ending}`
