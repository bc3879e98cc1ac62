import type { Page } from 'playwright-core'

/** How long somebody waited, in milliseconds. */
export interface Wait {
  /** From asking to the last byte of the answer: what network and wire take. */
  readonly answeredMs: number
  /** From there to the frame after what was waited for stands in the page: what the page takes. */
  readonly paintedMs: number
}

/** In the page, before its own scripts: when each operation was asked, by its name. */
const KEEP_ASKED = `{
  const send = window.fetch
  window.askedAt = {}
  window.fetch = (url, init) => {
    const name = /(?:query|mutation) (\\w+)/.exec(String(init?.body ?? ''))?.[1]
    if (name) window.askedAt[name] = performance.now()
    return send(url, init)
  }
  performance.setResourceTimingBufferSize(10000)
}`

/** Resolves at the frame after the elements are there. */
const toWaitScript = (operation: string, selector: string, count: number): string => `new Promise((resolve) => {
  const look = () => {
    if (document.querySelectorAll(${JSON.stringify(selector)}).length < ${count}) return requestAnimationFrame(look)
    requestAnimationFrame(() => {
      const painted = performance.now()
      const asked = window.askedAt[${JSON.stringify(operation)}]
      const entry = performance.getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('/graphql') && startTime >= asked - 1)
        .sort((a, b) => a.startTime - b.startTime)[0]
      resolve({ answeredMs: entry.responseEnd - asked, paintedMs: painted - entry.responseEnd })
    })
  }
  look()
})`

/** Watches from before the page's first script on: to be called before it is opened. */
export async function watchAnswers(page: Page) {
  await page.addInitScript(KEEP_ASKED)
  return {
    /** @param count how many elements there are at least once the answer stands in the page */
    waitFor: (operation: string, selector: string, count: number): Promise<Wait> =>
      page.evaluate<Wait>(toWaitScript(operation, selector, count)),
  }
}
