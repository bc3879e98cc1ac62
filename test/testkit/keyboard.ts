import type { Page } from 'playwright-core'

/** What Tab stopped at. */
interface Stop {
  /** Place among the page's own stops, in the order in which they stand in the document; -1: none of them. */
  readonly index: number
  readonly name: string
  readonly isSeen: boolean
  readonly isMarked: boolean
}

/** Evaluated from outside of the page, whose policy lets no script in; so it is text, as axe is. */
const LOOK = `(() => {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null
  const isGroupStop = (element) => {
    if (element.type !== 'radio' || element.name === '') return true
    const group = [...document.querySelectorAll('input[type=radio]')].filter(
      (each) => each.name === element.name && each.form === element.form && !each.disabled,
    )
    return element === (group.find((each) => each.checked) ?? group[0])
  }
  const list = () =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]')].filter(
      (element) => element.tabIndex >= 0 && !element.matches(':disabled, [type=hidden]') && isShown(element) && isGroupStop(element),
    )
  const name = (element) => {
    const words = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? ''
    return element.tagName.toLowerCase() + ' "' + words.trim().replace(/\\s+/g, ' ').slice(0, 60) + '"'
  }
  /* What a design system draws in place of an input that it hides: the label, or what is drawn before it. */
  const faces = (element) => [
    [element, null],
    ...[...(element.labels ?? [])].flatMap((label) => [[label, null], [label, '::before']]),
    ...(element.parentElement && element.type === 'file' ? [[element.parentElement, null]] : []),
  ]
  const draw = (element) =>
    faces(element).map(([face, part]) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(face, part)
      const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/, 0\\)$|transparent/.test(outlineColor)
      return (hasOutline ? outlineStyle + outlineWidth + outlineColor : '') + (boxShadow === 'none' ? '' : boxShadow)
    })
  const isSeen = (element) =>
    faces(element).some(([face]) => {
      const { left, top, right, bottom } = face.getBoundingClientRect()
      return [0.1, 0.5, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) => {
          const at = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down)
          return at !== null && (face.contains(at) || [...(element.labels ?? [])].some((label) => label.contains(at)))
        }),
      )
    })
  return { list, name, draw, isSeen }
})()`

interface Start {
  readonly names: readonly string[]
  readonly reordered: readonly string[]
}

/** Notes every stop of the page and how it is drawn before it is stopped at. */
const START = `(() => {
  const look = ${LOOK}
  window.keyboard = { ...look, stops: look.list(), drawn: look.list().map(look.draw) }
  document.activeElement?.blur()
  const turned = [...document.querySelectorAll('*')].filter((element) => {
    const { order, flexDirection, display } = getComputedStyle(element)
    return order !== '0' || (display.includes('flex') && flexDirection.endsWith('reverse'))
  })
  return {
    names: keyboard.stops.map(keyboard.name),
    reordered: [
      ...keyboard.stops.filter((element) => element.tabIndex > 0).map((element) => keyboard.name(element) + ' jumps the queue'),
      ...turned
        .filter((element) => keyboard.stops.some((stop) => element.contains(stop)))
        .map((element) => keyboard.name(element) + ' stands elsewhere than it is reached'),
    ],
  }
})()`

const WHERE = `(() => {
  const at = document.activeElement
  if (at === null || at === document.body || at === document.documentElement) return null
  const index = keyboard.stops.indexOf(at)
  const before = keyboard.drawn[index] ?? []
  return {
    index,
    name: keyboard.name(at),
    isSeen: keyboard.isSeen(at),
    isMarked: keyboard.draw(at).some((face, part) => face !== '' && face !== before[part]),
  }
})()`

/** Day, month, year and the calendar. */
const MOST_PARTS = 4

/** Longer than that, and it goes round in circles. */
const SPARE_STOPS = 10

/**
 * What keeps somebody without a mouse from using a page, one line each: what Tab does not reach, reaches twice or out of order, shows no
 * focus on, hides behind something, or does not leave. The page is as it was opened; what opens on a key is not tried.
 */
export async function findKeyboardBarriers(page: Page): Promise<string[]> {
  const { names, reordered } = await page.evaluate<Start>(START)
  const stops: (Stop & { parts: number })[] = []
  while (stops.length < names.length + SPARE_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<Stop | null>(WHERE)
    // Past the last one the browser's own controls come, or the first one again.
    if (stop === null || (stops.length > 1 && stop.index === 0)) break
    const last = stops.at(-1)
    // A field of a date is one stop of several parts, of which the browser marks the last in a way of its own.
    if (last !== undefined && last.index === stop.index && last.name === stop.name)
      stops.splice(-1, 1, { ...stop, isMarked: last.isMarked || stop.isMarked, parts: last.parts + 1 })
    else stops.push({ ...stop, parts: 1 })
    if ((stops.at(-1)?.parts ?? 0) > MOST_PARTS) break
  }
  return [...reordered, ...judgeStops(names, stops)]
}

function judgeStops(names: readonly string[], stops: readonly Stop[]): string[] {
  const reached = stops.filter(({ index }) => index >= 0)
  return [
    ...names.filter((_, index) => !stops.some((stop) => stop.index === index)).map((name) => `${name} is not reached`),
    ...reached
      .filter((stop, at) => reached.findIndex(({ index }) => index === stop.index) !== at)
      .map(({ name }) => `${name} is reached again`),
    ...reached
      .filter(({ index }, at) => at > 0 && index < (reached[at - 1]?.index ?? 0))
      .map(({ name }) => `${name} is reached after what stands behind it`),
    ...stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `${name} does not show that it has the focus`),
    ...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `${name} has the focus out of sight`),
    ...(stops.length >= names.length + SPARE_STOPS ? ['Tab finds no way out of the page'] : []),
  ]
}
