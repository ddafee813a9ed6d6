import { h, replace } from '../../ui/dom'
import { count, counted } from '../../ui/format'
import type { GraphMap } from '../core/graph-map'

/** Where one is, from the whole map inwards, and what is not shown. */
export function createCrumbs(map: GraphMap): { element: HTMLElement; update(): void } {
  const trail = h('ol', { class: 'map-crumbs-trail' })
  const way = h('nav', { 'aria-label': 'Where you are on the map' }, trail)
  const notes = h('div', { class: 'map-notes' })
  let last = ''

  function update(): void {
    const around = map.communities.around(map.stage.view)
    const { hidden, most, open } = map.state
    const { scene, feeding } = map, isEmpty = scene.nodeCount === 0 && !feeding.isBusy, isFull = scene.nodeCount - scene.places.communities.size >= most
    const key = JSON.stringify([around.map(community => community.id), hidden, feeding.left, most, open, isEmpty, isFull])
    if (key === last) return
    last = key
    replace(trail, step('All concepts', around.length === 0, () => map.travel.showWhole()),
      around.map((community, index) => step(community.names.slice(0, 2).join(', '), index === around.length - 1, () => map.travel.enter(community))))
    way.hidden = around.length === 0
    replace(notes,
      isEmpty && h('span', { class: 'map-note' }, 'Nothing lies here', h('button', { type: 'button', class: 'map-note-button', onclick: () => map.travel.showWhole() }, 'show the whole map')),
      feeding.left > 0 && h('span', { class: 'map-note' }, `${counted(feeding.left, 'more concept')} here: zoom in`,
        isFull && most < 20_000 && h('button', { type: 'button', class: 'map-note-button', onclick: () => map.change({ most: Math.min(20_000, most * 2) }) }, `or show ${count(Math.min(20_000, most * 2))}`)),
      hidden.length > 0 && h('span', { class: 'map-note' }, `${count(hidden.length)} hidden`,
        h('button', { type: 'button', class: 'map-note-button', onclick: () => map.change({ hidden: [] }) }, 'show')),
      open === 'all' && h('span', { class: 'map-note' }, 'All communities are open', h('button', { type: 'button', class: 'map-note-button', onclick: () => map.change({ open: [] }) }, 'close')))
  }

  return { element: h('div', { class: 'map-crumbs' }, way, notes), update }
}

const step = (text: string, isLast: boolean, run: () => void): HTMLElement =>
  h('li', null, isLast ? h('span', { 'aria-current': 'location' }, text) : h('button', { type: 'button', class: 'map-crumb', onclick: run }, text))
