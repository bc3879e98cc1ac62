/** An event as the stream gives it. `data` is the CloudEvent, as text. */
export interface Frame {
  readonly type: string
  readonly data: string
}

/** What a piece of the stream brought: whole events, and the last id, which heartbeats bring too. */
export interface ReadFrames {
  readonly frames: readonly Frame[]
  readonly lastId: string | null
}

/**
 * Reads server-sent events out of pieces of text that may end anywhere
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
 */
export function openFrameReader(): (piece: string) => ReadFrames {
  let rest = ''
  return (piece) => {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    const fields = blocks.map(readFields)
    return {
      frames: fields.flatMap(({ event, data }) => (data === undefined ? [] : [{ type: event ?? 'message', data }])),
      lastId: fields.findLast(({ id }) => id !== undefined)?.id ?? null,
    }
  }
}

/** Lines that begin with a colon are comments; several lines of data are one text. */
function readFields(block: string): Partial<Record<string, string>> {
  const fields: Partial<Record<string, string>> = {}
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? []
    if (name !== '') fields[name] = name === 'data' && fields.data !== undefined ? `${fields.data}\n${value}` : value
  }
  return fields
}
