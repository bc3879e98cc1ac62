import { toStems } from './to-stems.ts'
import { toVariants } from './to-variants.ts'

export interface DesignationNames {
  designations: string[]
  variants: string[]
  /** Shorter ways to write a designation or variant. */
  aliases: string[]
  /** Names without the variant. Whether one is an alias or a family depends on who else has it. */
  stems: string[]
}

/** Names that a designation gives. One that stands wholly in parentheses, such as "(category)", gives none. */
export function toDesignationNames(designation: string): DesignationNames {
  const [, main = '', inner = ''] = /^([^(]*?)\s*(?:\(([^)]*)\))?$/.exec(designation) ?? [undefined, designation]
  if (main === '') return { designations: [], variants: [], aliases: [], stems: [] }
  const designations = [...new Set([designation, main])]
  const inParentheses = inner === '' ? [] : inner.split(/\s*,\s*/).flatMap(toVariants)
  const inFull = [...toVariants(main), ...inParentheses]
  const variants = [...inFull, ...inFull.flatMap(toFirstWord)].filter((name) => !designations.includes(name))
  const aliases = [...designations, ...variants].flatMap(toShorter)
  return { designations, variants, aliases, stems: [...designations, ...variants, ...aliases].flatMap(toStems) }
}

/** "M1A2 SEPv3" is an M1A2 too, "AN/VRC-90 series" an AN/VRC-90. "T-AKE 1" and "85 ft Defiant" do not come apart. */
const toFirstWord = (name: string): string[] => /^(?=\S*[A-Z])(?=\S*\d)(\S+)\s/.exec(name)?.slice(1) ?? []

/** Joint designations go without "AN/" in speech, and aircraft of two roles by the first: PRC-152, F-18E. */
function toShorter(name: string): string[] {
  if (name.includes(' ')) return []
  if (name.startsWith('AN/')) return [name.slice('AN/'.length)]
  return /^[A-Z]\/[A-Z]-\d+[A-Z]?$/.test(name) ? [name.replace(/\/[A-Z]/, '')] : []
}
