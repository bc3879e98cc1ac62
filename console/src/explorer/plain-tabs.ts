/**
 * GraphiQL marks the boxes around its tabs' buttons as tabs. A tab may hold nothing that is pressed (ARIA 1.2, "children presentational"),
 * so that a screen reader finds neither what opens nor what closes one. Here they become what they are: a list of buttons, one of them
 * current.
 */
export function makeTabsPlain(root: HTMLElement): void {
  const mend = (): void => {
    for (const list of root.querySelectorAll('[role=tablist]')) list.setAttribute('role', 'list')
    for (const panel of root.querySelectorAll('[role=tabpanel]')) panel.setAttribute('role', 'group')
    for (const tab of root.querySelectorAll('[aria-selected]')) {
      tab.querySelector('button')?.setAttribute('aria-current', tab.getAttribute('aria-selected') ?? 'false')
      tab.removeAttribute('aria-selected')
      tab.setAttribute('role', 'listitem')
    }
  }
  new MutationObserver(mend).observe(root, {
    attributeFilter: ['aria-selected', 'role'],
    childList: true,
    subtree: true,
  })
}
