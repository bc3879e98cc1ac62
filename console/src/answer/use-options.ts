import { RepairOptionsDocument, type RepairOptionsInput, type RepairOptionsQuery } from '../generated/operations.ts'
import { usePages } from '../network/use-pages.ts'

export const OPTIONS_A_PAGE = 50

export type Options = Extract<RepairOptionsQuery['repairOptions'], { __typename: 'RepairOptions' }>
export type OptionsAnswer = ReturnType<typeof useOptions>

/** What was answered stays while the same thing is asked of the same theater with other circumstances: then what changes is seen. */
export function useOptions(input: RepairOptionsInput) {
  return usePages(
    'options',
    RepairOptionsDocument,
    { input, first: OPTIONS_A_PAGE },
    ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.options.pageInfo : undefined),
    { staysShown: (before) => before.input.system === input.system && before.input.theater === input.theater },
  )
}
