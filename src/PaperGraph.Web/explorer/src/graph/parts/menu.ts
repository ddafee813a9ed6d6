import { h, replace } from '../../ui/dom'
import { icon, type IconName } from '../../ui/icons'

export interface MenuItem { text: string; icon: IconName; key?: string; run(): void }

/** A menu at a point of the map: by the right button, a long press, or a key. */
export function createMenu(home: HTMLElement, back: () => void): { element: HTMLElement; open(label: string, items: MenuItem[], x: number, y: number): void; close(): boolean } {
  const element = h('div', { class: 'map-menu', role: 'menu', hidden: true })
  const buttons = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[role=menuitem]')]

  function open(label: string, items: MenuItem[], x: number, y: number): void {
    element.setAttribute('aria-label', label)
    replace(element, h('p', { class: 'map-menu-title', 'aria-hidden': 'true' }, label), items.map(item => h('button', {
      type: 'button', role: 'menuitem', class: 'map-menu-item', tabindex: -1, onclick: () => { close(); item.run() },
    }, icon(item.icon), h('span', null, item.text), item.key && h('kbd', { 'aria-hidden': 'true' }, item.key))))
    element.hidden = false
    element.style.left = `${Math.max(8, Math.min(x, home.offsetWidth - element.offsetWidth - 8))}px`
    element.style.top = `${Math.max(8, Math.min(y, home.offsetHeight - element.offsetHeight - 8))}px`
    buttons()[0]?.focus()
  }

  function close(): boolean {
    if (element.hidden) return false
    element.hidden = true
    back()
    return true
  }

  element.addEventListener('keydown', event => {
    const all = buttons(), at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (next !== undefined) all.at(next % all.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  addEventListener('pointerdown', event => { if (!element.hidden && !element.contains(event.target as Node)) element.hidden = true }, true)
  return { element, open, close }
}
