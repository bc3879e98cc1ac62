import { SystemCategoryDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { useSettled } from '../parts/use-settled.ts'
import { toShipStanding, type ShipStanding } from './ship-question.ts'

const MAX_NAME_LENGTH = 100

/** Whether what is typed is a ship, as soon as it stands still and the network has said. */
export function useShipStanding(system: string): ShipStanding {
  const name = useSettled(system.trim())
  const isWanted = name !== '' && name.length <= MAX_NAME_LENGTH
  const { data } = useAnswer('systems', SystemCategoryDocument, { name }, { isWanted })
  return system.trim() === '' ? 'OTHER' : toShipStanding(name === system.trim() ? data?.data.resolveSystem : undefined)
}
