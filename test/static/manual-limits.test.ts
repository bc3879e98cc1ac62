import { readFileSync } from 'node:fs'
import { MAX_ALIASES, MAX_DEPTH, MAX_SELECTIONS, MAX_TOKENS } from '../../gateway/document-limits.ts'
import { STREAM_SETTINGS } from '../../gateway/events/streams.ts'
import { MAX_BODY_BYTES } from '../../gateway/http/refusals.ts'
import { MAX_UPLOAD_BYTES } from '../../gateway/http/uploads.ts'
import { MAX_TOKEN_AGE_SECONDS } from '../../gateway/identity/verify-tokens.ts'
import { SUBGRAPH_DEADLINE_MS, WRITE_DEADLINE_MS } from '../../gateway/transport/request-calls.ts'
import { MAX_ROW_LENGTH, MAX_ROWS } from '../../subgraphs/capacity/domain/import/import-error.ts'
import { MAX_RECORDS } from '../../subgraphs/options/data/read-coverage.ts'
import { MAX_LIST_ENTRIES } from '../../subgraphs/platform/answer-size.ts'
import { MAX_KEY_LENGTH } from '../../subgraphs/platform/data/write-once.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../subgraphs/platform/pages.ts'
import { readTable } from '../testkit/documents/read-table.ts'

const count = (figure: number): string => figure.toLocaleString('en-US')
const { maxPerSubject, maxPerAddress, maxReaders } = STREAM_SETTINGS

it('says every limit as the code has it', () => {
  expect(Object.fromEntries(readTable('docs/limits.md', 'Limits'))).toEqual({
    'body of a request': `${MAX_BODY_BYTES / 1024} KiB of JSON`,
    'a document': `${count(MAX_TOKENS)} tokens, ${MAX_DEPTH} levels of fields, ${MAX_ALIASES} aliases, ${count(MAX_SELECTIONS)} selections once fragments are spread`,
    'a page of a list': `${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} if \`first\` is left out`,
    'lists of one answer, for each part of the network': `${count(MAX_LIST_ENTRIES)} entries, lists within lists included`,
    "records that one request's `coverage` judges": count(MAX_RECORDS),
    'a file to `POST /uploads`': `${MAX_UPLOAD_BYTES / 1024 ** 2} MB of CSV, ${count(MAX_ROWS)} rows, ${count(MAX_ROW_LENGTH)} characters a row; kept for an hour, five at a time`,
    "a query's part that does not answer": `${SUBGRAPH_DEADLINE_MS / 1_000} s; then its fields are null`,
    'a write': `${WRITE_DEADLINE_MS / 1_000} s, as long as its part says that it is ready`,
    'streams of events': `${maxPerSubject} for one subject, ${maxPerAddress} for one address without a token, ${count(maxReaders)} in all`,
    webhooks: '20 for an organisation; a test every two seconds for each',
    '`idempotencyKey`': `${MAX_KEY_LENGTH} characters; remembered for 24 hours`,
    events: 'kept for 30 days',
    'an access token': 'an hour old',
  })
  expect(MAX_TOKEN_AGE_SECONDS).toBe(60 * 60)
})

it.each([
  ['capacity/prisma/migrations/1700000000705_import.sql', ">= 5 THEN RETURN 'TOO_MANY_UPLOADS'"],
  ['ledger/prisma/migrations/1700000000150_writing_webhooks.sql', ">= 20 THEN RETURN 'TOO_MANY'"],
  ['ledger/prisma/migrations/1700000000150_writing_webhooks.sql', "interval '2 seconds' THEN RETURN 'TOO_SOON'"],
  ['ledger/prisma/migrations/1700000000008_ledger.sql', "own.claimed_at < clock_timestamp() - interval '24 hours'"],
  ['ledger/prisma/migrations/1700000000148_seeing_events.sql', "(at < now() - interval '30 days')"],
])('what only %s knows is as the page says: %s', (file, statement) => {
  expect(readFileSync(`subgraphs/${file}`, 'utf8')).toContain(statement)
})
