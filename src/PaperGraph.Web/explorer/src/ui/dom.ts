/** Elements without HTML text: whatever comes from data goes in as text or as an attribute's value, so nothing in it is ever read as markup. */

export type Child = Node | string | number | null | undefined | false | readonly Child[]

type Listeners = { [E in keyof HTMLElementEventMap as `on${E}`]?: (event: HTMLElementEventMap[E]) => void }
type Value = string | number | boolean | null | undefined
export type Attributes = Listeners & { class?: string | undefined; [name: string]: Value | ((event: never) => void) }

/** An element with attributes (`onclick` and the like are listeners; true is an empty attribute, false and null none) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Attributes | null, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children)
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes?: Attributes | null, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

/** Adds children; lists are flattened, nothing comes of null and false. */
export function append(parent: ParentNode & Node, ...children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, ...child)
    else if (child instanceof Node) parent.appendChild(child)
    else if (child !== null && child !== undefined && child !== false) parent.appendChild(document.createTextNode(String(child)))
  }
}

/** Puts these children in the place of all that is there. */
export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren()
  append(parent, ...children)
}

function fill<T extends Element>(element: T, attributes: Attributes | null | undefined, children: Child[]): T {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value !== null && value !== undefined && value !== false) set(element, name, value === true ? '' : String(value))
  }
  append(element, ...children)
  return element
}

function set(element: Element, name: string, value: string): void {
  if (/^(on|style$|srcdoc$)/i.test(name)) throw new Error(`The attribute ${name} would be code or style out of text.`)
  // An address out of data may be a script; those that are safe go somewhere by HTTP or stay here.
  if ((name === 'href' || name === 'src') && !isSafeAddress(value)) return
  element.setAttribute(name, value)
}

/** Whether an address leads to a page: by http or https, or within this one. */
export function isSafeAddress(address: string): boolean {
  const { protocol } = new URL(address, location.href)
  return protocol === 'http:' || protocol === 'https:' || (protocol === 'blob:' && address.startsWith('blob:'))
}
