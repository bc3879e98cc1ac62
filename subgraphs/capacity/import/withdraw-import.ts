import { findImport, findWindowsOfImport, lockOwnWindows, markImportWithdrawn } from '../data/imports.ts'
import type { CapacityStatements } from '../data/open.ts'
import { writeWindows } from '../data/write-windows.ts'
import { explainWindowProblem } from '../domain/window-problem.ts'
import type { UserError } from '../../platform/user-error.ts'
import type { ImportAnswer } from './import-file.ts'

/** Withdraws every window whose present figures the import brought. What was published or withdrawn since stays as it is. */
export async function withdrawImport(tx: CapacityStatements, id: string): Promise<ImportAnswer> {
  if ((await findImport(tx, id)) === null)
    return refuse('NOT_FOUND', 'There is no such import, or none that you may see.')
  if (!(await markImportWithdrawn(tx, id)))
    return refuse('WRONG_STATE', 'This import published nothing, or was withdrawn before.')
  const windowIds = (await findWindowsOfImport(tx, id)).map((window) => window.id)
  await lockOwnWindows(tx, { workCenterIds: [], windowIds })
  // Again, now that nobody changes them.
  const windows = await findWindowsOfImport(tx, id)
  const answer = await writeWindows(
    tx,
    windows.map((window, place) => ({ ...window, place, isWithdrawn: true })),
  )
  if (answer.outcome === 'WRITTEN') return { importId: id, withdrawn: windows.length, userErrors: [] }
  return {
    importId: null,
    userErrors: answer.problems.slice(0, 20).map((problem) => {
      const { code, message } = explainWindowProblem(problem)
      return { field: ['id'], code, message }
    }),
  }
}

const refuse = (code: UserError['code'], message: string): ImportAnswer => ({
  importId: null,
  userErrors: [{ field: ['id'], code, message }],
})
