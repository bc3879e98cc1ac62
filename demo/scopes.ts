/** The actions that a token can allow: what the API asks for by these names. A role must allow the action besides. */
export const SCOPES = [
  'capacity:read',
  'capacity:write',
  'capability:write',
  'site-status:write',
  'requests:read',
  'requests:write',
  'audit:read',
  'events:read',
  'webhooks:write',
]
