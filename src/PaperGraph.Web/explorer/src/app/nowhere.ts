import { h } from '../ui/dom'
import type { MakeView } from './view'

/** An address that leads to nothing. */
export const makeNowhere: MakeView = place => ({
  title: 'No such page',
  element: h('div', { class: 'page' }, h('h1', null, 'No such page'),
    h('p', null, `Nothing is at ${place.address}.`), h('p', null, h('a', { href: '/' }, 'Open the map'), ' or search for a paper or a concept above.')),
})
