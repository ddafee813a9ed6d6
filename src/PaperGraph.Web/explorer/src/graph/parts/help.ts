import { h } from '../../ui/dom'
import { icon } from '../../ui/icons'

const keys: [keys: string, does: string][] = [
  ['arrows', 'move the map'], ['+ −', 'zoom'], ['0', 'the whole map'], ['Tab', 'next concept in view, by importance (Shift+Tab: back; Escape, then Tab leaves the map)'], ['Enter', 'open what is marked; once more: go to its panel'],
  ['Escape', 'back: menu, mark, path, choice, then out of the community'], ['E', 'show or take away neighbours'], ['N', 'show more of them'], ['P', 'pin or loosen'], ['H', 'hide'], ['Delete', 'remove what you added'], ['A  B', 'begin and end of a path'],
  ['M', 'menu of what is marked'], ['L', 'list of what is in view'], ['/', 'search'], ['?', 'this help'],
]
const gestures: [gesture: string, does: string][] = [
  ['click', 'choose a concept, go into a community'], ['double click', 'show its neighbours'], ['drag', 'move the map, or a concept, which is pinned then'], ['wheel, pinch', 'zoom'], ['right click, long press', 'menu'],
]

/** What keys and mouse do. */
export function createHelp(back: () => void): { element: HTMLDialogElement; toggle(): void } {
  const list = (rows: [string, string][]): HTMLElement => h('dl', { class: 'map-keys' }, rows.map(([key, does]) => [h('dt', null, key.split('  ').map(part => h('kbd', null, part))), h('dd', null, does)]))
  const element: HTMLDialogElement = h('dialog', { class: 'map-help', 'aria-labelledby': 'map-help-title', onclick: event => { if (event.target === element) element.close() } },
    h('div', { class: 'map-help-body' }, h('div', { class: 'panel-head' }, h('h2', { id: 'map-help-title', class: 'panel-title' }, 'The map by keys and mouse'),
      h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close the help', onclick: () => element.close() }, icon('close'))),
    list(keys), list(gestures)))
  element.addEventListener('close', back)
  return { element, toggle: () => (element.open ? element.close() : element.showModal()) }
}
