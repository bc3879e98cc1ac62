import path from 'node:path'

/** Where the journeys keep what they saw; git ignores it. */
export const PICTURES_FOLDER = path.resolve('artifacts/pictures')
