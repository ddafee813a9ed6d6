import { h, replace, type Child } from './dom'

export interface Tab { name: string; make(): Child }

let groups = 0

/** Tabs by the pattern of ARIA: arrow keys go from one to the next, a tab's content is made when it is first shown. */
export function tabs(label: string, all: readonly Tab[], first = 0, beside: Child = null): HTMLElement {
  const group = ++groups
  const made = new Map<number, Child>()
  const panel = h('div', { role: 'tabpanel', id: `tab-panel-${group}`, class: 'tab-panel' })
  const buttons = all.map((tab, index) => h('button', { type: 'button', role: 'tab', class: 'tab', id: `tab-${group}-${index}`, 'aria-controls': `tab-panel-${group}`,
    onclick: () => show(index), onkeydown: event => step(event, index) }, tab.name))
  const show = (index: number) => {
    buttons.forEach((button, i) => { button.setAttribute('aria-selected', String(i === index)); button.tabIndex = i === index ? 0 : -1 })
    if (!made.has(index)) made.set(index, all[index]!.make())
    panel.setAttribute('aria-labelledby', `tab-${group}-${index}`)
    replace(panel, made.get(index))
  }
  const step = (event: KeyboardEvent, index: number) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + all.length) % all.length
    show(next)
    buttons[next]!.focus()
  }
  show(first)
  return h('div', { class: 'tabs' }, h('div', { class: 'tab-bar' }, h('div', { role: 'tablist', 'aria-label': label }, buttons), beside), panel)
}
