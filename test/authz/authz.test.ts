/** Part of the matrix on each run of the gate; `npm run test:authz` asks all of it. */
import { createDatabase } from '../testkit/database.ts'
import { isByGateway, openMatrix, type Matrix } from './matrix.ts'
import { explainFailure, type Outcome } from './outcome.ts'
import { sample } from './sample.ts'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix(await createDatabase(undefined, { capacity: 'illustrative' }))
})
afterAll(() => matrix.stop())

const explain = ({ failures }: Outcome): string[] => failures.map(explainFailure)

describe('the matrix of who may do what', () => {
  it('has at least 2,000 cells for each way to ask', () => {
    const cells = matrix.questions.flatMap((question) => question.fields.map(() => isByGateway(question)))
    expect(cells.filter((isGateway) => isGateway).length).toBeGreaterThan(2_000)
    expect(cells.filter((isGateway) => !isGateway).length).toBeGreaterThan(2_000)
  })

  it('shows everybody what is theirs, and nobody anything else', async () => {
    const needing = matrix.questions.filter(({ fields }) => fields.length === 1)
    const others = matrix.questions.filter(({ fields }) => fields.length > 1)
    const questions = [...sample(needing, 1_500, 1), ...sample(others, 250, 2)]
    expect(explain(await matrix.ask({ questions }))).toEqual([])
  })

  it('lets everybody change what is theirs, and nobody anything else', async () => {
    expect(explain(await matrix.ask({ changes: sample(matrix.changes, 300, 3) }))).toEqual([])
  })
})
