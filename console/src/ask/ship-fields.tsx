import { CheckField, ChoiceField, TextField, type Choice } from '../parts/fields.tsx'
import { operators, yesOrNo } from './choices.ts'
import type { FieldsOfQuestion } from './work-fields.tsx'

const PARTIAL_DATE = 'Such as 2027 or 2027-05-14'

/** What 10 USC 8680 turns on. What is left out is not assumed: the answer says what to state. */
export const ShipFields = ({ draft, edit, countries }: FieldsOfQuestion & { countries: readonly Choice[] }) => (
  <>
    <ChoiceField
      id="homeport"
      label="Homeport"
      hint="Its country"
      none="Not stated"
      value={draft.homeport}
      choices={countries}
      onChange={(homeport) => edit({ homeport })}
    />
    <ChoiceField
      id="deployed"
      label="Deployed"
      none="Not stated"
      value={draft.deployed}
      choices={yesOrNo}
      onChange={(deployed) => edit({ deployed: deployed as typeof draft.deployed })}
    />
    <ChoiceField
      id="operator"
      label="Operator of the ship"
      none="As its prefix says"
      value={draft.operator}
      choices={operators}
      onChange={(operator) => edit({ operator })}
    />
    <TextField
      id="homeport-change"
      label="Planned change of homeport"
      hint={PARTIAL_DATE}
      value={draft.homeportChange}
      onChange={(homeportChange) => edit({ homeportChange })}
    />
    <TextField
      id="forward-since"
      label="Forward deployed since"
      hint={PARTIAL_DATE}
      value={draft.forwardSince}
      onChange={(forwardSince) => edit({ forwardSince })}
    />
    <CheckField
      id="hostile"
      label="Hostile damage"
      isChecked={draft.hostile}
      onChange={(hostile) => edit({ hostile })}
    />
  </>
)
