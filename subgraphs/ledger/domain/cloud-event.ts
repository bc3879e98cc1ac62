/** An event as it is written in the ledger. */
export interface LedgerEvent {
  id: string
  /** `rsf.capacity.published.v1` */
  type: string
  /** What it is about: `work-centers/<id>`. */
  subject: string
  at: Date
  data: unknown
}

/** CloudEvents 1.0 in JSON: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
export interface CloudEvent {
  specversion: '1.0'
  id: string
  source: string
  type: string
  subject: string
  time: string
  datacontenttype: 'application/json'
  data: unknown
}

/** A reference to this network, whatever address it is reached at. */
const SOURCE = 'urn:rsf:network'

export const toCloudEvent = ({ id, type, subject, at, data }: LedgerEvent): CloudEvent => ({
  specversion: '1.0',
  id,
  source: SOURCE,
  type,
  subject,
  time: at.toISOString(),
  datacontenttype: 'application/json',
  data,
})
