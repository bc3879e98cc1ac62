/**
 * Lets the editor draw under a policy that takes no style from markup. It has no setting for that, and three ways of writing styles:
 * elements, which here get the nonce of the page; attributes in markup, which become properties set by script; and pictures of its own,
 * which explorer.css replaces.
 */
export function admitStyles(): void {
  admitElements(document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '')
  admitAttributes()
}

function admitElements(nonce: string): void {
  const createElement = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}

/** In place of `style`; of a name that no markup but the editor's has. */
const ATTRIBUTE = `data-${Math.random().toString(36).slice(2)}`

/** Monaco hands its markup to this hook (`Environment.createTrustedTypesPolicy`). Text in it has no `<` of its own. */
function admitAttributes(): void {
  const rename = (html: string): string =>
    html.replaceAll(/<[^>]+>/g, (tag) => tag.replace(' style="', ` ${ATTRIBUTE}="`))
  window.MonacoEnvironment = {
    ...window.MonacoEnvironment,
    createTrustedTypesPolicy: (name, { createHTML, ...policy } = {}) => ({
      name,
      ...policy,
      ...(createHTML && { createHTML: (html: string) => rename(createHTML(html)) }),
    }),
  }
  const apply = (element: HTMLElement): void => {
    const given = element.getAttribute(ATTRIBUTE)
    if (given === null) return
    // What was set since counts.
    element.style.cssText = `${given};${element.style.cssText}`
    element.removeAttribute(ATTRIBUTE)
  }
  // Called before anything is painted.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement) [node, ...node.querySelectorAll<HTMLElement>(`[${ATTRIBUTE}]`)].forEach(apply)
  }).observe(document, { childList: true, subtree: true })
}
