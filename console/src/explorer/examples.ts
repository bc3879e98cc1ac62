import followOptions from '../../../docs/examples/follow-repair-options.graphql?raw'
import publishCapacity from '../../../docs/examples/publish-capacity.graphql?raw'
import repairOptions from '../../../docs/examples/repair-options.graphql?raw'
import sites from '../../../docs/examples/sites.graphql?raw'
import coverage from '../../../docs/examples/theater.graphql?raw'

/** What the editor of headers holds at first: nobody's token, and what one is for. */
export const HEADERS = `{
  // Asked as who is signed in above, or with:
  // "authorization": "Bearer ..."
}`

/** One tab each, with documents of the manual; its test runs them. */
export const examples = [repairOptions, followOptions, sites, coverage, publishCapacity].map((query) => ({
  query,
  headers: HEADERS,
}))
