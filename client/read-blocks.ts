/** What stands between two empty lines of a stream of server-sent events. */
export interface Block {
  readonly id?: string
  readonly event?: string
  /** Undefined: a heartbeat, or an id alone. */
  readonly data?: string
}

/** Heartbeats come every 15 s: a connection that is silent for longer is lost, though nobody said so. */
const MAX_SILENCE_MS = 45_000

/**
 * The blocks of a body, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them read.
 * @param leave ends the connection
 */
export async function* readBlocks(body: ReadableStream<Uint8Array>, leave: () => void): AsyncGenerator<Block> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  for (;;) {
    const timer = setTimeout(leave, MAX_SILENCE_MS)
    const { done, value } = await reader.read().finally(() => clearTimeout(timer))
    if (done) return
    pending += decoder.decode(value, { stream: true })
    const blocks = pending.split(/\r?\n\r?\n/)
    pending = blocks.pop() ?? ''
    for (const block of blocks) yield toBlock(block)
  }
}

function toBlock(text: string): Block {
  const fields = text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith(':'))
    .map((line) => /^(\w+)(?:: ?(.*))?$/.exec(line))
  const valuesOf = (name: string): string[] => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []))
  const data = valuesOf('data')
  return {
    id: valuesOf('id').at(-1),
    event: valuesOf('event').at(-1),
    data: data.length > 0 ? data.join('\n') : undefined,
  }
}
