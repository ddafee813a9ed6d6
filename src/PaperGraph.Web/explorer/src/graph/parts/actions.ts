import { pageOf } from '../../app/address'
import { go } from '../../app/router'
import { h, replace } from '../../ui/dom'
import { icon } from '../../ui/icons'
import type { GraphMap } from '../core/graph-map'
import type { SceneNode } from '../scene/node'
import * as steps from '../state/steps'
import type { MenuItem } from './menu'

/** What can be done with a thing on the map: one table for its menu, its keys and the panel's buttons. */
export class Actions {
  /** Says anew what the panel's buttons do. */
  update: () => void = () => {}

  constructor(private readonly map: GraphMap, private readonly pathBar: { open(focus: boolean): void }) {}

  of(node: SceneNode): MenuItem[] {
    return node.community ? this.ofCommunity(node) : this.ofConcept(node)
  }

  /** Does what a key stands for; false where it stands for nothing. */
  press(key: string, node: SceneNode): boolean {
    const item = this.of(node).find(({ key: own }) => own?.toLowerCase() === key.toLowerCase())
    item?.run()
    return item !== undefined
  }

  /** Chooses a thing, or goes into it. */
  open(node: SceneNode): void {
    if (node.community) this.map.travel.enter(node.community)
    else this.map.select(node.key)
  }

  /** For the panel that shows a concept or paper. */
  buttons(id: string): HTMLElement[] {
    const { map } = this
    const button = (run: () => void): HTMLElement => h('button', { type: 'button', class: 'button', onclick: run })
    const neighbours = button(() => map.change(steps.toggleExpanded(map.state, id))), more = button(() => map.change(steps.expandFurther(map.state, id))), path = button(() => this.endPath('from', id)), hide = button(() => map.change(steps.toggleHidden(map.state, id)))
    this.update = () => {
      const left = map.growth.leftOf(id)
      replace(neighbours, icon('map'), map.state.expanded.includes(id) ? 'Without neighbours' : 'Neighbours')
      more.hidden = left === ''
      replace(more, icon('plus'), furtherText(left))
    }
    this.update()
    replace(path, icon('path'), 'Path from here')
    replace(hide, icon('hide'), 'Hide')
    return [neighbours, more, path, hide]
  }

  private ofCommunity(node: SceneNode): MenuItem[] {
    const { map } = this, { open } = map.state, community = node.community!
    return [
      { text: 'Go in', icon: 'expand', key: 'Enter', run: () => map.travel.enter(community) },
      { text: 'Open it here', icon: 'map', run: () => map.change({ open: open === 'all' ? 'all' : [...open, community.id] }) },
      { text: 'Hide', icon: 'hide', key: 'H', run: () => map.change(steps.toggleHidden(map.state, node.key)) },
    ]
  }

  private ofConcept(node: SceneNode): MenuItem[] {
    const { map } = this, id = node.key, isExpanded = map.state.expanded.includes(id), isPinned = steps.isPinned(map.state, id), left = map.growth.leftOf(id)
    return [
      { text: 'Open its page', icon: 'external', run: () => go(pageOf(id)) },
      { text: isExpanded ? 'Take its neighbours away' : 'Show its neighbours', icon: 'map', key: 'E', run: () => map.change(steps.toggleExpanded(map.state, id)) },
      ...(left === '' ? [] : [{ text: furtherText(left), icon: 'plus' as const, key: 'N', run: () => map.change(steps.expandFurther(map.state, id)) }]),
      { text: isPinned ? 'Loosen' : 'Pin', icon: 'pin', key: 'P', run: () => map.change(steps.togglePinned(map.state, node)) },
      { text: 'Path from here', icon: 'path', key: 'A', run: () => this.endPath('from', id) },
      { text: 'Path to here', icon: 'path', key: 'B', run: () => this.endPath('to', id) },
      { text: 'Hide', icon: 'hide', key: 'H', run: () => map.change(steps.toggleHidden(map.state, id)) },
      ...(map.isAdded(node) ? [{ text: 'Remove', icon: 'trash' as const, key: 'Delete', run: () => map.remove(node) }] : []),
    ]
  }

  private endPath(which: 'from' | 'to', id: string): void {
    this.map.change({ path: { ...this.map.state.path, [which]: id } })
    this.pathBar.open(false)
  }
}

const furtherText = (left: string): string => `More neighbours (${left} left)`
