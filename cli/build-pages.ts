/** `npm run build`, and part of `npm ci`. */
import { buildPages } from '../console/build.ts'

await buildPages()
