/**
 * Names every variant that a designation stands for, in full: "F-16C/D" is F-16C and F-16D, "M109A6 / A7" is M109A6
 * and M109A7, "F135-PW-100/400/600" is three engines. The slash of "F/A-18" and of "AN/PRC-152" parts nothing.
 */
export function toVariants(designation: string): string[] {
  const variants: string[] = []
  for (const part of designation.split(SEPARATOR)) variants.push(continueName(variants.at(-1), part.trim()))
  return variants
}

/** A slash between blanks, or one that follows a number with or without a variant letter. */
const SEPARATOR = /\s+\/\s+|(?<=\d[A-Z]*)\//

/** Fills up a part that gives only what differs from the name before it; any other part is a name of its own. */
function continueName(previous: string | undefined, part: string): string {
  if (previous === undefined) return part
  if (part.startsWith('-')) return previous.replace(/(-[^-]*)?$/, part)
  if (/^[A-Z]{1,2}$/.test(part)) return replaceEnd(previous, /(?<=\d)[A-Z]*$/, part)
  if (/^\d+[A-Z]?$/.test(part)) return replaceEnd(previous, /\d+[A-Z]*$/, part)
  const [letter] = /^[A-Z](?=\d+$)/.exec(part) ?? []
  if (letter === undefined) return part
  const modified = replaceEnd(previous, new RegExp(`(?<=\\d)${letter}\\d+$`), part)
  // "M1 / A1": the first model has no modification number yet.
  return modified === part && letter === 'A' && /^M\d+$/.test(previous) ? previous + part : modified
}

const replaceEnd = (name: string, end: RegExp, replacement: string): string =>
  end.test(name) ? name.replace(end, replacement) : replacement
