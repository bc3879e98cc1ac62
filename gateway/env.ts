// Apollo's gateway reports its use to its maker and probes cloud addresses unless this is set before it is made.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'

export {}
