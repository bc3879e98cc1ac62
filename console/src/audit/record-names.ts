/** Kinds of records that have a trail, as people call them. */
export const recordNames: Readonly<Record<string, string>> = {
  'capacity.capacity_window': 'Windows of capacity',
  'capacity.capability': 'Declared capabilities',
  'capacity.repair_request': 'Repair requests',
  'capacity.update_ask': 'Asks for newer figures',
  'capacity.import': 'Imports of files',
  'sites.status_report': 'States of sites',
  'ledger.webhook': 'Webhooks',
}
