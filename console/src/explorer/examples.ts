import coverage from '../../../docs/examples/theater.graphql?raw'
import publishCapacity from '../../../docs/examples/publish-capacity.graphql?raw'
import repairOptions from '../../../docs/examples/repair-options.graphql?raw'
import sites from '../../../docs/examples/sites.graphql?raw'

/** What the editor of headers holds at first: nobody's token, and where one comes from. */
export const HEADERS = `{
  // Public facts need no token; for the rest:
  // npm run -s token -- --as staff
  // "authorization": "Bearer ..."
}`

/** One tab each, with documents of the manual; its test runs them. */
export const examples = [repairOptions, sites, coverage, publishCapacity].map((query) => ({ query, headers: HEADERS }))
