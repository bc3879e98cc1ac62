import { EVERYTHING, toSubjects } from './event-subjects.ts'

it.each([
  ['rsf.capacity.published.v1', ['capacity', 'options', 'audit']],
  ['rsf.capacity.update-asked.v1', ['capacity', 'options', 'audit']],
  ['rsf.capability.declared.v1', ['sites', 'options', 'coverage', 'audit']],
  ['rsf.repair-request.changed.v1', ['requests', 'capacity', 'options', 'audit']],
  ['rsf.site.status-changed.v1', ['sites', 'options', 'coverage', 'audit']],
  ['rsf.access.changed.v1', ['sites', 'options', 'coverage']],
])('asks again, after %s, for %j', (type, subjects) => expect(toSubjects(type)).toEqual(subjects))

it.each(['rsf.stream.gap', 'rsf.unheard-of.v1'])('asks again for everything after %s', (type) =>
  expect(toSubjects(type)).toBe(EVERYTHING),
)
