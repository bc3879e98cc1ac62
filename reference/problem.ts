const LISTED_PROBLEMS = 10

/** Where in the file: keys and places in lists, from the top. */
export type Path = PropertyKey[]

export interface Problem {
  path: Path
  /** What was expected and what is there, in words. */
  what: string
}

/** The reference data cannot be used. The message has a line for each of the first problems, and counts the rest. */
export class ReferenceProblem extends Error {
  override name = 'ReferenceProblem'

  constructor(lines: string[]) {
    const rest = lines.length - LISTED_PROBLEMS
    super([...lines.slice(0, LISTED_PROBLEMS), ...(rest > 0 ? [`... and ${rest} more`] : [])].join('\n'))
  }
}

/** The value at a path; undefined where there is none. */
export function findAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** A value as it stands in the file, short enough for a line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

/** `sites "kor-hanwha-geoje"`, or `sites record 3` (counted from 1) where it has no id to go by. */
function nameRecord(network: unknown, list: PropertyKey, place: PropertyKey): string {
  const id = findAt(network, [list, place, 'id'])
  return typeof id === 'string' && id !== ''
    ? `${String(list)} ${quote(id)}`
    : `${String(list)} record ${Number(place) + 1}`
}

function nameField(path: Path): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

/** One line: file, record, field, problem. */
export function toLine(file: string, network: unknown, { path, what }: Problem): string {
  const [list, place, ...field] = path
  if (list === undefined) return `${file}: ${what}`
  if (typeof place !== 'number') return `${file}: field ${nameField(path)}: ${what}`
  const record = nameRecord(network, list, place)
  return field.length === 0 ? `${file}: ${record}: ${what}` : `${file}: ${record}, field ${nameField(field)}: ${what}`
}
