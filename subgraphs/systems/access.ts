import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {},
  fields: {
    Query: { PUBLIC: 'system systems resolveSystem' },
    System: {
      PUBLIC: `
        id designation name category family familyMembers domains dimensions fsc fscNote operators vesselPrefix
        nuclear hullNumberExample legalFlag isCategory note engine radar partOf components assets names source sources
        confidence`,
    },
    SystemDimensions: {
      PUBLIC: `
        lengthM beamM draftM fullLoadDisplacementT wingspanM heightM mtowT rotorDiameterM combatMassT widthM diameterM
        massT approximate`,
    },
    Asset: { PUBLIC: 'id name hullNumber tailNumber homeportName recordedAs system source sources confidence' },
    SystemName: { PUBLIC: 'kind label' },
    SystemFound: { PUBLIC: 'system asset matchedAs' },
    UnknownSystemName: { PUBLIC: 'name suggestions' },
    AmbiguousSystemName: { PUBLIC: 'name candidates' },
    SystemConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    SystemEdge: { PUBLIC: 'cursor node' },
  },
})
