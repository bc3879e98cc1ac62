import { findMisread } from './find-misread.ts'

const toError = (value: string, field: string, reason: string) => ({
  message: `Variable "$input" got invalid value "${value}" at "input.${field}"; ${reason}`,
})

it('says in words what of a question cannot be read', () => {
  const errors = [
    toError('many', 'work.plannedDays', 'Int cannot represent non-integer value: "many"'),
    toError('here', 'origin.latitude', 'Float cannot represent non numeric value: "here"'),
    toError(
      'PERFORM',
      'minimumEvidence',
      'Value "PERFORM" does not exist in "Evidence" enum. Did you mean the enum value "PERFORMED"?',
    ),
    toError('2027-13-01', 'readyOn', 'Date must be a day of the calendar, YYYY-MM-DD.'),
  ]
  expect(findMisread(errors)).toEqual([
    { field: 'work.plannedDays', message: '“many” is no whole number.', candidates: [] },
    { field: 'origin.latitude', message: '“here” is no number.', candidates: [] },
    {
      field: 'minimumEvidence',
      message: '“PERFORM” is none of those that can be asked for.',
      candidates: ['PERFORMED'],
    },
    {
      field: 'readyOn',
      message: '“2027-13-01” cannot be taken: Date must be a day of the calendar, YYYY-MM-DD.',
      candidates: [],
    },
  ])
})

it('leaves errors about anything else to others', () => {
  expect(findMisread([{ message: 'A part of the network did not answer.' }])).toEqual([])
})
