import { findToken } from '../../session/kept-sign-in.ts'

/** The largest file that the network takes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Why a file did not arrive, in the network's words. */
export class UploadProblem extends Error {}

/**
 * Sends a file for an import, and says how far it is.
 * @param onProgress with the share that has been sent, 0 to 1
 * @returns the id of the upload
 * @throws UploadProblem; DOMException `AbortError` when `signal` says so
 */
export function sendFile(
  file: Blob,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    // fetch does not say how much of a body has been sent.
    const request = new XMLHttpRequest()
    const cancel = (): void => request.abort()
    signal.addEventListener('abort', cancel)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total))
    request.addEventListener('abort', () => reject(new DOMException('The upload was cancelled.', 'AbortError')))
    request.addEventListener('error', () => reject(new UploadProblem('The file did not arrive: the connection broke.')))
    request.addEventListener('load', () => {
      const answer = readAnswer(request.responseText)
      if (answer.upload !== undefined) resolve(answer.upload)
      else reject(new UploadProblem(answer.errors?.[0]?.message ?? `The file was not taken (${request.status}).`))
    })
    request.addEventListener('loadend', () => signal.removeEventListener('abort', cancel))
    request.open('POST', '/uploads')
    request.setRequestHeader('content-type', 'text/csv')
    request.setRequestHeader('authorization', `Bearer ${findToken() ?? ''}`)
    request.send(file)
  })
}

/** Gives an upload back that is not going to be imported: only a few are kept for an organisation. */
export const forgetFile = (upload: string): Promise<Response> =>
  fetch(`/uploads/${encodeURIComponent(upload)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${findToken() ?? ''}` },
  })

function readAnswer(text: string): { upload?: string; errors?: { message: string }[] } {
  try {
    return JSON.parse(text) as { upload?: string; errors?: { message: string }[] }
  } catch {
    // What stands between may answer with a page of its own.
    return {}
  }
}
