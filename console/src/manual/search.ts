import { rankEntries, type SearchEntry } from './rank-entries.ts'

const SHOWN = 8

/** Puts a search of all pages where the page has room for one; without scripts there is none, and the list of pages is enough. */
export function addSearch(place: HTMLElement): void {
  let index: Promise<SearchEntry[]> | undefined
  const load = (): Promise<SearchEntry[]> =>
    (index ??= fetch('/docs/search.json').then((answer) => answer.json() as Promise<SearchEntry[]>))

  const label = document.createElement('label')
  label.className = 'usa-label'
  label.htmlFor = 'manual-search'
  label.textContent = 'Search the manual'
  const input = document.createElement('input')
  Object.assign(input, { id: 'manual-search', type: 'search', className: 'usa-input', autocomplete: 'off' })
  const said = document.createElement('p')
  said.className = 'fine'
  said.role = 'status'
  const list = document.createElement('ul')
  list.className = 'found'
  place.append(label, input, said, list)

  const show = async (): Promise<void> => {
    const asked = input.value
    const entries = asked.trim() === '' ? [] : rankEntries(await load(), asked)
    // What was typed meanwhile has its own answer.
    if (asked !== input.value) return
    said.textContent = asked.trim() === '' ? '' : toWords(entries.length)
    list.replaceChildren(...entries.slice(0, SHOWN).map(toItem))
  }
  const showOrSay = (): void => {
    show().catch(() => {
      index = undefined
      said.textContent = 'The search could not be loaded. Type again to try once more.'
    })
  }
  input.addEventListener('input', showOrSay)
}

const toWords = (count: number): string =>
  count === 0
    ? 'Nothing has this name.'
    : count > SHOWN
      ? `${SHOWN} of ${count} places; type more for fewer.`
      : `${count} ${count === 1 ? 'place' : 'places'}.`

function toItem({ title, kind, url, about }: SearchEntry): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const fine = document.createElement('span')
  fine.className = 'fine'
  fine.textContent = ` ${kind}${about === '' ? '' : `. ${about}`}`
  item.append(link, fine)
  return item
}
