import { NO_ASSUMPTIONS, type Question } from '../../../subgraphs/options/domain/question.ts'
import { destroyer } from './build-system.ts'

type Parts = Partial<Omit<Question, 'vessel' | 'assume'>> & {
  vessel?: Partial<Question['vessel']>
  assume?: Partial<Question['assume']>
}

/** The least that can be asked, with the defaults that the schema states, on 1 June 2026. */
export const buildQuestion = ({ vessel, assume, ...parts }: Parts = {}): Question => ({
  system: destroyer,
  owner: 'USA',
  level: null,
  kind: null,
  part: 'WHOLE',
  plannedDays: null,
  docking: false,
  hostileDamage: null,
  origin: null,
  today: '2026-06-01',
  readyOn: '2026-06-01',
  neededBy: null,
  minimumEvidence: 'CANDIDATE',
  vessel: {
    homeport: null,
    deployed: null,
    operator: null,
    plannedHomeportChange: null,
    forwardDeployedSince: null,
    ...vessel,
  },
  assume: { ...NO_ASSUMPTIONS, ...assume },
  recordedHomeport: null,
  ...parts,
})
