import { h, replace } from '../../ui/dom'
import { counted } from '../../ui/format'
import { kindSign } from '../../ui/kinds'
import type { SceneNode } from '../scene/node'
import { radiusAt } from '../stage/sizes'
import type { Stage } from '../stage/stage'
import { screenX, screenY } from '../stage/view'
import { factsOf, titleOf } from './words'

/** A card beside the node that is pointed at. */
export function createCard(stage: Stage): { element: HTMLElement; show(node: SceneNode | null): void; follow(): void } {
  const element = h('div', { class: 'map-card', hidden: true, 'aria-hidden': 'true' })
  let shown: SceneNode | null = null, width = 0, height = 0

  function show(node: SceneNode | null): void {
    shown = node
    element.hidden = node === null
    if (!node) return
    const neighbours = node.edges.filter(edge => !stage.scene.isGoing(edge)).length
    replace(element, h('p', { class: 'map-card-title' }, node.kind && kindSign(node.kind), titleOf(node)),
      node.community && h('p', null, node.community.names.slice(3).join(', ')),
      h('p', { class: 'muted' }, factsOf(node).join(' · ')),
      neighbours > 0 && h('p', { class: 'muted' }, `${counted(neighbours, 'link')} in view`))
    // Its size is read once: while the map moves nothing may wait for the page's layout.
    width = element.offsetWidth
    height = element.offsetHeight
    follow()
  }

  function follow(): void {
    if (!shown) return
    const { view, frame } = stage
    const radius = Math.min(radiusAt(shown, frame.sizes), 120), x = screenX(view, shown.x), y = screenY(view, shown.y)
    const left = x + radius + 12 + width < view.width ? x + radius + 12 : x - radius - 12 - width
    element.style.transform = `translate(${Math.round(clamp(left, 8, view.width - width - 8))}px, ${Math.round(clamp(y - height / 2, 8, view.height - height - 8))}px)`
  }

  return { element, show, follow }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
