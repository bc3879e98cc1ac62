import type { Page } from 'playwright-core'

/** How long somebody waited, in milliseconds. */
export interface Wait {
  /** From asking to the last byte of the answer: what network and wire take. */
  readonly answeredMs: number
  /** From there to the frame after what was waited for stands in the page: what the page takes. */
  readonly paintedMs: number
}

export type Answers = Awaited<ReturnType<typeof watchAnswers>>

/**
 * In the page, before its own scripts: when each operation was asked and when the last byte of its answer was there, by its name. The
 * browser's own entries cannot be told apart, for all operations have one address.
 */
const KEEP_TIMES = `{
  const send = window.fetch
  window.operations = {}
  window.fetch = async (url, init) => {
    const name = /(?:query|mutation) (\\w+)/.exec(String(init?.body ?? ''))?.[1]
    if (!name) return send(url, init)
    const times = (window.operations[name] = { asked: performance.now() })
    const response = await send(url, init)
    response.json = async () => {
      const text = await response.text()
      times.answered = performance.now()
      return JSON.parse(text)
    }
    return response
  }
}`

/** Nobody waits longer. */
const GIVES_UP_MS = 30_000

/** Resolves at the frame after the elements are there; with null where the page says that there is no answer, or they do not come. */
const toWaitScript = (operation: string, selector: string, count: number): string => `new Promise((resolve) => {
  const begun = performance.now()
  const look = () => {
    if (document.querySelector('main [role=alert]') || performance.now() - begun > ${GIVES_UP_MS}) return resolve(null)
    if (document.querySelectorAll(${JSON.stringify(selector)}).length < ${count}) return requestAnimationFrame(look)
    requestAnimationFrame(() => {
      const painted = performance.now()
      const { asked, answered } = window.operations[${JSON.stringify(operation)}]
      resolve({ answeredMs: answered - asked, paintedMs: painted - answered })
    })
  }
  look()
})`

/** Watches from before the page's first script on: to be called before it is opened. */
export async function watchAnswers(page: Page) {
  await page.addInitScript(KEEP_TIMES)
  return {
    /**
     * @param count how many elements there are at least once the answer stands in the page
     * @returns null where the network did not answer and the page says so, or nothing came of it in half a minute
     */
    waitFor: (operation: string, selector: string, count: number): Promise<Wait | null> =>
      page.evaluate<Wait | null>(toWaitScript(operation, selector, count)),
  }
}
