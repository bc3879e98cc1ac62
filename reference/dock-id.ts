/**
 * The id of a site's dock, which is also that of the work center that the dock is.
 * @param index place in the record's list, from 0
 */
export const toDockId = (siteId: string, index: number): string => `${siteId}/dock-${index + 1}`
