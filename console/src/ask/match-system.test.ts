import { matchSystems, type SystemListed } from './match-system.ts'

const ship: SystemListed = {
  id: 't-ake',
  designation: 'T-AKE 1',
  name: 'Lewis and Clark-class dry cargo and ammunition ship',
  category: 'SHIP',
  names: [
    { kind: 'ID', label: 't-ake' },
    { kind: 'DESIGNATION', label: 'T-AKE 1' },
    { kind: 'HULL_NUMBER', label: 'T-AKE 10' },
    { kind: 'HULL_NUMBER', label: 'T-AKE 8' },
    { kind: 'SHIP_NAME', label: 'USNS Wally Schirra' },
    { kind: 'NAME', label: 'Lewis and Clark-class dry cargo and ammunition ship' },
    { kind: 'ALIAS', label: 'Lewis and Clark' },
    { kind: 'HULL_SYMBOL', label: 'T-AKE' },
  ],
}
const engine: SystemListed = {
  id: 'agt1500',
  designation: 'AGT1500C',
  name: 'Honeywell AGT1500 gas turbine',
  category: 'ENGINE',
  names: [
    { kind: 'ID', label: 'agt1500' },
    { kind: 'DESIGNATION', label: 'AGT1500C' },
    { kind: 'NAME', label: 'Honeywell AGT1500 gas turbine' },
  ],
}
const unnamed: SystemListed = {
  id: 'comm-generic',
  designation: '(category)',
  name: 'Tactical communications',
  category: 'COMMUNICATIONS',
  names: [
    { kind: 'ID', label: 'comm-generic' },
    { kind: 'NAME', label: 'Tactical communications' },
  ],
}
const systems = [ship, engine, unnamed]
const findFirst = (typed: string) => matchSystems(systems, typed)[0]

it('shows by which name a system was found, and asks by its designation', () => {
  expect(findFirst('lewis and clark')).toEqual({ system: ship, matched: 'Lewis and Clark', asked: 'T-AKE 1' })
})

it('asks for the one ship that was named', () => {
  expect(findFirst('take8')).toMatchObject({ matched: 'T-AKE 8', asked: 'T-AKE 8' })
  expect(findFirst('schirra')).toMatchObject({ matched: 'USNS Wally Schirra', asked: 'USNS Wally Schirra' })
})

it('names no other name where designation or name say it already', () => {
  expect(findFirst('AGT1500')).toEqual({ system: engine, matched: null, asked: 'AGT1500C' })
  expect(findFirst('honeywell')).toEqual({ system: engine, matched: null, asked: 'AGT1500C' })
})

it('puts the system first whose name is the very one, then those whose name begins so', () => {
  const other: SystemListed = {
    ...engine,
    id: 'a-turbine',
    designation: 'X',
    names: [{ kind: 'ALIAS', label: 'Not T-AKE' }],
  }
  expect(matchSystems([other, ship], 'T-AKE').map(({ system }) => system.id)).toEqual(['t-ake', 'a-turbine'])
})

it('asks by id for what has no designation', () => {
  expect(findFirst('tactical')).toMatchObject({ asked: 'comm-generic' })
})

it('keeps all where nothing is typed, by id', () => {
  expect(matchSystems(systems, '').map(({ system }) => system.id)).toEqual(['agt1500', 'comm-generic', 't-ake'])
})
