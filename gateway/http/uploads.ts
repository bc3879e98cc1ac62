import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { isSignedIn } from '../../subgraphs/platform/principal.ts'
import type { IdentityVerifier } from '../identity/identity.ts'
import { openRequestCalls, type RequestCalls } from '../transport/request-calls.ts'
import type { Transport } from '../transport/transport.ts'
import { identifyCaller } from './identify.ts'
import { toBody, type RefusalCode } from './refusals.ts'

/** The largest file. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024
/** As much as is sent on at once; memory holds little more of a file. */
const PIECE_BYTES = 512 * 1024

/** Why an upload is not kept. */
class UploadRefusal extends Error {
  readonly status: number
  readonly code: RefusalCode

  constructor(status: number, code: RefusalCode, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/**
 * `POST /uploads`: takes a CSV file for importCapacity, sends it on piece by piece and answers 201 with `{ upload, bytes }`.
 * What is cut off on the way is not kept. `DELETE /uploads/<upload>` gives one's own back before its hour is over, and answers 204 whether
 * or not there was one. Refuses whoever is not signed in (401) or may not publish (403), other media
 * types and whatever is compressed (415), and more than 20 MB (413).
 */
export function acceptUploads(
  app: FastifyInstance,
  { transport, identity, logger }: { transport: Transport; identity: IdentityVerifier; logger: Logger },
): void {
  // A scope of its own: nowhere else is a body read as a stream.
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { bodyLimit: MAX_UPLOAD_BYTES }, (_request, payload, parsed) =>
      parsed(null, payload),
    )
    scope.post('/uploads', {
      bodyLimit: MAX_UPLOAD_BYTES,
      onRequest: [identifyCaller(identity), refuseUnread],
      errorHandler: (error, request, reply) => void answerRefusal(error, request, reply),
      handler: async (request, reply): Promise<FastifyReply> => {
        const { id: requestId, principal } = request
        const open = (): RequestCalls => openRequestCalls(transport, { requestId, principal, logger })
        const calls = open()
        reply.raw.once('close', () => reply.raw.writableFinished || calls.abandon())
        return reply.code(201).send(await sendOn(request.body as AsyncIterable<Buffer>, calls, open))
      },
    })
    scope.delete<{ Params: { upload: string } }>('/uploads/:upload', {
      onRequest: [identifyCaller(identity), refuseStrangers],
      errorHandler: (error, request, reply) => void answerRefusal(error, request, reply),
      handler: async ({ id: requestId, principal, params }, reply): Promise<FastifyReply> => {
        await drop(openRequestCalls(transport, { requestId, principal, logger }), params.upload)
        return reply.code(204).send()
      },
    })
    done()
  })
}

const refuseStrangers = ({ principal }: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void =>
  done(isSignedIn(principal) ? undefined : new UploadRefusal(401, 'UNAUTHENTICATED', 'Sign in to upload.'))

/** Refuses what can be told from the headers. */
function refuseUnread(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
  const type = request.headers['content-type'] ?? ''
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (!isSignedIn(request.principal)) refuseStrangers(request, reply, done)
  else if (!/^text\/csv\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))
    done(new UploadRefusal(415, 'BAD_REQUEST', 'The body must be CSV in UTF-8, with content-type: text/csv.'))
  else if (encoding !== 'identity')
    done(new UploadRefusal(415, 'BAD_REQUEST', 'The body must not be compressed: leave content-encoding out.'))
  else if (Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD_BYTES) done(tooLarge())
  else done()
}

const tooLarge = (): UploadRefusal =>
  new UploadRefusal(413, 'BAD_REQUEST', `The body is too large: at most ${MAX_UPLOAD_BYTES / 1024 / 1024} MB are read.`)

async function sendOn(
  body: AsyncIterable<Buffer>,
  calls: RequestCalls,
  open: () => RequestCalls,
): Promise<{ upload: string; bytes: number }> {
  const upload = randomUUID()
  const hash = createHash('sha256')
  let bytes = 0
  let piece = 0
  let held: Buffer[] = []
  let heldBytes = 0
  const send = async (): Promise<void> => {
    const content = Buffer.concat(held)
    held = []
    heldBytes = 0
    for (let at = 0; at < content.length; at += PIECE_BYTES) {
      const base64 = content.subarray(at, at + PIECE_BYTES).toString('base64')
      await store(calls, { upload, piece, base64 })
      piece += 1
    }
  }
  try {
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > MAX_UPLOAD_BYTES) throw tooLarge()
      hash.update(chunk)
      held.push(chunk)
      heldBytes += chunk.length
      if (heldBytes >= PIECE_BYTES) await send()
    }
    if (bytes === 0) throw new UploadRefusal(400, 'BAD_REQUEST', 'The body is empty.')
    await send()
    await finish(calls, { upload, bytes, sha256: hash.digest('hex') })
    return { upload, bytes }
  } catch (error) {
    // Nothing of it is kept. Said anew: the calls of a sender who is gone were given up.
    if (bytes > 0) await drop(open(), upload).catch(() => undefined)
    throw error
  }
}

const STORE = `mutation Store($upload: ID!, $piece: Int!, $base64: String!) {
  outcome: storeUploadPiece(upload: $upload, piece: $piece, base64: $base64)
}`
const FINISH = `mutation Finish($upload: ID!, $bytes: Int!, $sha256: String!) {
  outcome: finishUpload(upload: $upload, bytes: $bytes, sha256: $sha256)
}`

const store = (calls: RequestCalls, variables: Record<string, unknown>) => call(calls, STORE, variables, 'STORED')
const finish = (calls: RequestCalls, variables: Record<string, unknown>) => call(calls, FINISH, variables, 'FINISHED')
/** An upload of one's own that is not what is said to have been sent is removed. */
const drop = (calls: RequestCalls, upload: string) =>
  call(calls, FINISH, { upload, bytes: 0, sha256: '' }, 'INCOMPLETE')

async function call(
  calls: RequestCalls,
  query: string,
  variables: Record<string, unknown>,
  expected: string,
): Promise<void> {
  const { data, errors } = await calls.call({ subgraph: 'capacity', query, variables })
  const code = errors?.[0]?.extensions.code ?? data?.['outcome']
  switch (code) {
    case expected:
      return
    case 'UNAUTHENTICATED':
      throw new UploadRefusal(401, code, 'Sign in to upload.')
    case 'FORBIDDEN':
      throw new UploadRefusal(403, code, 'You may publish capacity for no work center.')
    case 'TOO_MANY_UPLOADS':
      throw new UploadRefusal(
        429,
        code,
        'Five uploads of your organisation wait to be imported: each is kept for an hour.',
      )
    case 'SUBGRAPH_UNAVAILABLE':
      throw new UploadRefusal(503, code, 'The capacity part of the network did not answer.')
    default:
      throw new Error(`an upload was not kept: ${String(code)}`)
  }
}

function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // What was not read of the body is not waited for.
  void reply.header('connection', 'close')
  if (error instanceof UploadRefusal) return reply.code(error.status).send(toBody(error.message, error.code))
  if ((error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return answerRefusal(tooLarge(), request, reply)
  request.log.error({ err: error }, 'an upload failed')
  return reply
    .code(500)
    .send(toBody('Something went wrong on our side. The request id names this case.', 'INTERNAL_SERVER_ERROR'))
}
