import { openFrameReader } from './event-frames.ts'

const STREAM =
  ': connected\nretry: 2000\n\nid: p1\nevent: rsf.site.status-changed.v1\ndata: {"a":1}\n\n: still here\nid: p2\n\n'

it('reads events and the last id, wherever the pieces end', () => {
  for (let end = 0; end <= STREAM.length; end++) {
    const read = openFrameReader()
    const parts = [read(STREAM.slice(0, end)), read(STREAM.slice(end))]
    expect(parts.flatMap(({ frames }) => frames)).toEqual([{ type: 'rsf.site.status-changed.v1', data: '{"a":1}' }])
    expect(parts.findLast(({ lastId }) => lastId !== null)?.lastId).toBe('p2')
  }
})

it('takes no event from what has not ended, from comments or from an id alone', () => {
  const read = openFrameReader()
  expect(read('data: 1\n')).toEqual({ frames: [], lastId: null })
  expect(read('data: 2\n\n')).toEqual({ frames: [{ type: 'message', data: '1\n2' }], lastId: null })
  expect(read(': hello: there\n\nid: 7\n\n')).toEqual({ frames: [], lastId: '7' })
})

it('reads lines that end as on Windows', () => {
  expect(openFrameReader()('event: a\r\ndata: b\r\n\r\n').frames).toEqual([{ type: 'a', data: 'b' }])
})
