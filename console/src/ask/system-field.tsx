import { FindSystemsDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { ComboBox } from '../parts/combo-box.tsx'
import { useSettled } from '../parts/use-settled.ts'
import { toWords } from '../parts/words.ts'
import { matchSystems } from './match-system.ts'

const MOST_SHOWN = 50

/** What is to be repaired: chosen of what the network knows, or typed as it is. */
export function SystemField({
  value,
  problem,
  onChange,
}: {
  value: string
  problem: string | undefined
  onChange: (system: string) => void
}) {
  const search = useSettled(value.trim())
  const { data, error, isFetching } = useAnswer('systems', FindSystemsDocument, { search }, { staysShown: true })
  return (
    <ComboBox
      id="system"
      label="System"
      hint="Designation, name, hull number or ship"
      problem={problem}
      text={value}
      items={matchSystems(data?.data.systems?.nodes ?? [], search).slice(0, MOST_SHOWN)}
      isSearching={isFetching || search !== value.trim()}
      whenNothing="No system on record has this name. Ask all the same: the answer says which are near."
      error={error}
      opensAlone
      toKey={({ system }) => system.id}
      onType={onChange}
      onChoose={({ asked }) => onChange(asked)}
    >
      {({ system, matched, asked }) => (
        <>
          <strong>{asked === matched ? matched : system.designation}</strong>
          {asked === matched && <> · {system.designation}</>} {system.name}
          <span className="found__more">
            {system.category !== null && toWords(system.category)}
            {matched !== null && asked !== matched && <> · also {matched}</>}
          </span>
        </>
      )}
    </ComboBox>
  )
}
