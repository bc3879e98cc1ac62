import { AS_STAFF } from './askers.ts'
import type { ScaleQuestion } from './scale-questions.ts'

export interface ScaleAnswer {
  considered: number
  options: number
  withTransit: number
  withDates: number
}

interface Answer {
  data?: {
    repairOptions?: {
      summary?: { considered: number }
      options?: { totalCount: number; nodes: { transit: object | null; earliestInduction: string | null }[] }
    }
  }
  errors?: { message: string }[]
}

/**
 * Asks once and counts what came.
 * @throws Error when the answer has errors: figures of wrong answers mean nothing
 */
export async function checkScaleAnswer(url: string, { name, body }: ScaleQuestion): Promise<ScaleAnswer> {
  const headers = { 'content-type': 'application/json', authorization: AS_STAFF }
  const response = await fetch(url, { method: 'POST', headers, body })
  const { data, errors } = (await response.json()) as Answer
  const { summary, options } = data?.repairOptions ?? {}
  if (errors !== undefined || summary === undefined || options === undefined)
    throw new Error(`${name}: ${JSON.stringify(errors ?? data).slice(0, 500)}`)
  return {
    considered: summary.considered,
    options: options.totalCount,
    withTransit: options.nodes.filter(({ transit }) => transit !== null).length,
    withDates: options.nodes.filter(({ earliestInduction }) => earliestInduction !== null).length,
  }
}
