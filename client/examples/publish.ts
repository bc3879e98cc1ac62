/**
 * Publishes what a dock has free, once, however often it is run for the same days:
 * `RSF_TOKEN=$(npm run -s token -- --as partner) node client/examples/publish.ts kor-hanwha-geoje/dock-1 2027-03-01 2027-06-01`
 */
import { argv, exit } from 'node:process'
import { openNetworkClient, PublishCapacityDocument } from '../index.ts'
import { settings } from './env.ts'

const [, , workCenter, from, to] = argv
if (workCenter === undefined || from === undefined || to === undefined) {
  console.log('Name a work center, the first day and the day after the last.')
  exit(2)
}
const network = openNetworkClient(settings)

// Made of what is published: a second run, or one after a crash, asks for the same write, and it is done once.
const idempotencyKey = `publish:${workCenter}:${from}:${to}`
const { data } = await network.mutate(PublishCapacityDocument, {
  idempotencyKey,
  input: { workCenter, from, to, bays: 1, commitment: 'FIRM' },
})
const { window, userErrors } = data.publishCapacity ?? { window: null, userErrors: [] }
for (const { field, code, message } of userErrors)
  console.log(`Refused: ${field?.join('.') ?? 'all of it'} ${code}. ${message}`)
if (window) console.log(`Published: window ${window.id}, version ${window.version}, ${window.from} to ${window.to}`)
