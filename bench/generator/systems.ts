import type { ReferenceNetwork, ReferenceSystem } from '../../reference/schema.ts'
import { GENERATED_RECORD } from './provenance.ts'
import { toRandom, type Random } from './random.ts'

/**
 * The systems of the reference network, categories in turn so that few of them are of every kind; then as many more as
 * are asked for, in the same proportions of categories. A larger network begins with the systems of a smaller one.
 */
export function toSystems(count: number, seed: number, network: ReferenceNetwork): ReferenceSystem[] {
  const real = inTurn(network.systems, ({ category }) => category).slice(0, count)
  const made: ReferenceSystem[] = []
  for (let index = real.length; index < count; index += 1) made.push(toSystem(index, seed, network.systems, made))
  const ids = new Set([...real, ...made].map(({ id }) => id))
  return [...real.map((system) => withoutMissing(system, ids)), ...made]
}

function inTurn<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const groups = [...Map.groupBy(list, keyOf).values()]
  const longest = Math.max(...groups.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => groups.flatMap((group) => group[place] ?? [])).flat()
}

/** Parts and wholes that a smaller network leaves out. */
function withoutMissing(system: ReferenceSystem, ids: ReadonlySet<string>): ReferenceSystem {
  const { engine, radar, partOf, ...rest } = system
  return {
    ...rest,
    ...(engine !== undefined && ids.has(engine) && { engine }),
    ...(radar !== undefined && ids.has(radar) && { radar }),
    ...(partOf !== undefined && { partOf: partOf.filter((id) => ids.has(id)) }),
  }
}

/** Takes after a system of the reference network: its category, supply class, operators and about its measures. */
function toSystem(
  index: number,
  seed: number,
  models: readonly ReferenceSystem[],
  made: readonly ReferenceSystem[],
): ReferenceSystem {
  const random = toRandom(seed, `system ${index}`)
  const model = random.pick(models.filter(({ isCategory }) => !isCategory))
  const { designation, name, instances } = NAMES[model.category](index, model)
  const wholes = made.filter(({ category, fsc }) => isPartOf(model, models, category, fsc))
  return {
    id: designation.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    designation,
    name,
    category: model.category,
    // Ten in a family, but for the one that a rule knows by name.
    family: model.family === 'Patrol craft' ? model.family : `${model.family} ${Math.floor(index / 100)}`,
    dimensions: model.dimensions === null ? null : toDimensions(model.dimensions, random),
    fsc: model.fsc,
    operators: model.operators,
    ...(model.vesselPrefix !== undefined && { vesselPrefix: model.vesselPrefix }),
    ...(model.nuclear !== undefined && { nuclear: model.nuclear }),
    ...(instances !== undefined && { instances }),
    ...(model.partOf !== undefined && { partOf: wholes.length === 0 ? [] : [random.pick(wholes).id] }),
    ...GENERATED_RECORD,
  }
}

/** An engine of an aircraft becomes one of an aircraft, and so on. */
function isPartOf(
  part: ReferenceSystem,
  models: readonly ReferenceSystem[],
  category: string,
  fsc: string | null,
): boolean {
  const whole = models.find(({ id }) => part.partOf?.includes(id))
  return whole !== undefined && whole.category === category && whole.fsc === fsc
}

function toDimensions(dimensions: NonNullable<ReferenceSystem['dimensions']>, random: Random) {
  const factor = 0.8 + random.next() * 0.4
  const scaled = Object.entries(dimensions).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * factor * 10) / 10 : value,
  ])
  return Object.fromEntries(scaled) as NonNullable<ReferenceSystem['dimensions']>
}

interface Named {
  designation: string
  name: string
  instances?: string[]
}

/** Numbers above those in use, so that no made-up system has the name of a real one. */
const NAMES: Record<ReferenceSystem['category'], (index: number, model: ReferenceSystem) => Named> = {
  SHIP: (index, model) => {
    const symbol = /^(?:T-)?[A-Z]{2,5}(?= \d)/.exec(model.designation)?.[0] ?? 'YP'
    const number = 1000 + index * 4
    const prefix = model.vesselPrefix ?? 'USNS'
    const kind = /-(?:class|variant)\s+(.+)$/.exec(model.name)?.[1] ?? 'ship'
    return {
      designation: `${symbol} ${number}`,
      name: `Cape ${index}-class ${kind}`,
      instances: [0, 1, 2].map((sister) => `${prefix} Cape ${index} ${'ABC'[sister]} (${symbol} ${number + sister})`),
    }
  },
  AIRCRAFT: (index, { designation }) => ({
    designation: `${toLetters(designation, 'C')}-${1000 + index}A`,
    name: `Tern ${index}`,
  }),
  GROUND_VEHICLE: (index) => ({ designation: `M${3000 + index}A1`, name: `Bison ${index}` }),
  MISSILE: (index) => ({ designation: `MIM-${1000 + index}`, name: `Heron ${index}` }),
  COMMUNICATIONS: (index) => ({ designation: `AN/PRC-${2000 + index}`, name: `Radio ${index}` }),
  COMPONENT: (index) => ({ designation: `AN/APG-${1000 + index}`, name: `Radar ${index}` }),
  ENGINE: (index) => ({ designation: `T${1000 + index}-GE-1`, name: `Turbine ${index}` }),
}

const toLetters = (designation: string, otherwise: string): string =>
  /^[A-Z]{1,2}(?=-)/.exec(designation)?.[0] ?? otherwise
