/** The matrix where subgraphs are processes of their own: a part of it, and what a subgraph answers whoever is not the gateway. */
import { pino } from 'pino'
import { toRoleUrl } from '../../database/roles.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { generateCallKeys, readSigningKey } from '../../subgraphs/platform/call-keys.ts'
import { toCallSigner } from '../../subgraphs/platform/call-token.ts'
import { serveSubgraph } from '../../subgraphs/platform/serve.ts'
import { gatewayKeys, signCall } from '../testkit/call-keys.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN } from '../testkit/principals.ts'
import { isByGateway, openMatrix } from './matrix.ts'
import { explainFailure } from './outcome.ts'
import { sample } from './sample.ts'

describe('the matrix over HTTP', () => {
  it('is the same', async () => {
    const database = await createDatabase(undefined, { capacity: 'illustrative' })
    const matrix = await openMatrix(database, { transport: 'http' })
    try {
      const { failures } = await matrix.ask({
        questions: sample(matrix.questions.filter(isByGateway), 300, 4),
        changes: sample(matrix.changes.filter(isByGateway), 60, 5),
      })
      expect(failures.map(explainFailure)).toEqual([])
    } finally {
      await matrix.stop()
    }
  })
})

const DOCUMENTS = [
  '{ __typename }',
  '{ _service { sdl } }',
  '{ _entities(representations: [{ __typename: "Site", id: "kor-hanwha-geoje" }]) { __typename } }',
  'mutation { __typename }',
]
const scope = { requestId: 'authz', principal: ADMIN }

describe('a subgraph that is asked by somebody else than the gateway', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createDatabase()
  })
  afterAll(() => database.drop())

  it.each(manifest)('answers nothing: $name', async ({ name, load }) => {
    const logger = pino({ level: 'silent' })
    const running = await (await load()).start(toRoleUrl(database.adminUrl, name), logger)
    const { url, stop } = await serveSubgraph(running, { port: 0, host: '127.0.0.1', logger, gatewayKeys })
    const forged = toCallSigner(await readSigningKey(generateCallKeys().privateKey))
    const other = manifest.find((entry) => entry.name !== name)?.name ?? ''
    try {
      for (const query of DOCUMENTS) {
        const body = JSON.stringify({ query })
        const tokens: Record<string, string | null> = {
          none: null,
          'of another key': await forged(name, body, scope),
          'for another subgraph': await signCall(other, body, scope),
          'for another body': await signCall(name, `${body} `, scope),
          'that is none': 'e30.e30.',
        }
        for (const [kind, token] of Object.entries(tokens)) {
          const headers = {
            'content-type': 'application/json',
            ...(token !== null && { authorization: `Bearer ${token}` }),
          }
          const response = await fetch(url, { method: 'POST', headers, body })
          const text = await response.text()
          expect({ kind, query, status: response.status, text }).toEqual({
            kind,
            query,
            status: 401,
            text: expect.not.stringMatching(/"data"|sdl|kor-hanwha/),
          })
        }
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${await signCall(name, body, scope)}`,
        }
        expect((await fetch(url, { method: 'POST', headers, body })).status).not.toBe(401)
      }
    } finally {
      await stop()
    }
  })
})
