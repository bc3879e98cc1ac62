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

/** `repair-options-t-ake-INDOPACOM-2026-11-22.csv`; `what-if` before the day where it is not the answer of today. */
export function toFileName(
  { system, theater, judgedOn }: { system: { id: string }; theater: { code: string }; judgedOn: string },
  { isWhatIf, ending }: { isWhatIf: boolean; ending: string },
): string {
  const parts = [system.id, theater.code, ...(isWhatIf ? ['what-if'] : []), judgedOn]
  return `repair-options-${parts.join('-').replace(/[^\w.-]+/g, '-')}.${ending}`
}
