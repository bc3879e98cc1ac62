import type { ClientRequest } from 'node:http'

/** The largest answer of a subgraph that is read; a page of 200 records with all they refer to has a tenth of it. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024

/** Sends a request and reads the whole answer. Rejects when the connection fails, is aborted or answers too much. */
export function receiveText(request: ClientRequest, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('error', reject)
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > MAX_ANSWER_BYTES) response.destroy(new Error('the answer is too large'))
        else chunks.push(chunk)
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    request.end(body)
  })
}
