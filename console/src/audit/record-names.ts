/** Kinds of records that have a trail, as people call them. */
export const recordNames: Readonly<Record<string, string>> = {
  'capacity.capacity_window': 'Window of capacity',
  'capacity.capability': 'Declared capability',
  'capacity.repair_request': 'Repair request',
  'capacity.update_ask': 'Ask for newer figures',
  'capacity.import': 'Import of a file',
  'sites.status_report': 'State of a site',
  'ledger.webhook': 'Webhook',
  'ledger.replay': 'Events sent again',
}
