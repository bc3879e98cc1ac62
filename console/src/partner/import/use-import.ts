import { useRef, useState } from 'react'
import { ImportCapacityDocument, type ImportFactsFragment } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { toRefusals } from '../../parts/refusals.ts'
import { forgetFile, MAX_FILE_BYTES, sendFile, UploadProblem } from './send-file.ts'

/** A file on its way to being published. */
export type ImportStep =
  | { readonly kind: 'CHOOSE'; readonly problem?: string }
  /** `share` of it has been sent, 0 to 1; at 1 it is judged. */
  | { readonly kind: 'SENDING'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'JUDGED'
      readonly name: string
      readonly text: string
      readonly upload: string
      readonly judged: ImportFactsFragment
    }

/** Sends files, has them judged without publishing, and publishes them. One upload is kept at a time. */
export function useImport(onPublished: (id: string) => void) {
  const [step, go] = useState<ImportStep>({ kind: 'CHOOSE' })
  const sending = useRef<AbortController>(null)
  const judging = useWrite(ImportCapacityDocument, [])
  const publishing = useWrite(ImportCapacityDocument, concerns.capacity)

  const letGo = (): void => {
    // An upload that is not given back goes by itself within an hour.
    if (step.kind === 'JUDGED') void forgetFile(step.upload).catch(() => undefined)
  }
  const choose = async (file: File): Promise<void> => {
    letGo()
    const { name } = file
    if (file.size > MAX_FILE_BYTES)
      return go({
        kind: 'CHOOSE',
        problem: `${name} is larger than 20 MB: split it and import one part after the other.`,
      })
    const controller = new AbortController()
    sending.current = controller
    try {
      go({ kind: 'SENDING', name, share: 0 })
      const upload = await sendFile(file, {
        onProgress: (share) => go({ kind: 'SENDING', name, share }),
        signal: controller.signal,
      })
      const answer = await judging.write({ input: { upload, dryRun: true, errorPolicy: 'REJECT_FAILED_ROWS' } })
      const text = await file.text()
      if (controller.signal.aborted) return void forgetFile(upload)
      if (answer?.import) go({ kind: 'JUDGED', name, text, upload, judged: answer.import })
      else go({ kind: 'CHOOSE', problem: answer?.userErrors[0]?.message ?? 'The network did not answer. Try again.' })
    } catch (error) {
      if (!controller.signal.aborted)
        go({ kind: 'CHOOSE', problem: error instanceof UploadProblem ? error.message : String(error) })
    }
  }
  return {
    step,
    choose,
    cancel: (): void => {
      sending.current?.abort()
      letGo()
      go({ kind: 'CHOOSE' })
    },
    /** @param isPartial whether rows in which something is wrong are left out; else nothing is published beside them */
    publish: async (isPartial: boolean): Promise<string | null> => {
      if (step.kind !== 'JUDGED') return null
      const answer = await publishing.write({
        input: { upload: step.upload, dryRun: false, errorPolicy: isPartial ? 'REJECT_FAILED_ROWS' : 'REJECT_ALL' },
      })
      if (answer === undefined) return null
      if (answer.import === null) return toRefusals(answer.userErrors).whole?.join(' ') ?? ''
      if (answer.import.outcome === 'REJECTED') {
        go({ ...step, judged: answer.import })
        return 'What is published has changed since the file was judged: nothing was published. See what is wrong with it now.'
      }
      onPublished(answer.import.id)
      return null
    },
    isPublishing: publishing.isUnderWay,
    error: publishing.error,
  }
}
