import type { GraphMap } from '../core/graph-map'
import type { SceneNode } from '../scene/node'
import type { Stage } from '../stage/stage'
import { nodesInView } from './listing'

export interface KeyActions {
  mark(node: SceneNode | null): void
  open(node: SceneNode): void
  act(key: string, node: SceneNode): boolean
  /** Takes back whatever is open or chosen; false where nothing is. */
  back(): boolean
  help(): void
  list(): void
}

const stepShare = 0.18, zoomStep = 1.4, mostMarked = 300

/** The map by keys, while it or nothing has the focus. Tab goes through what is in view, the most important first, and leaves at either end. */
export function followKeys(map: GraphMap, element: HTMLElement, actions: KeyActions, signal: AbortSignal): { readonly marked: SceneNode | null; clear(): boolean } {
  let marked: SceneNode | null = null, isLeaving = false
  const { stage } = map

  const follow = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && run(event)) event.preventDefault()
  }
  element.addEventListener('keydown', event => { if (event.target === element) follow(event) })
  // Where nothing has the focus, as on a page that has just opened, keys are meant for the map; but Tab goes to what comes first on the page.
  document.addEventListener('keydown', event => { if (event.target === document.body && event.key !== 'Tab' && element.offsetWidth > 0) follow(event) }, { signal })
  element.addEventListener('blur', () => { isLeaving = false; clear() })

  function run(event: KeyboardEvent): boolean {
    const view = stage.read()
    const pan = pans[event.key]
    if (pan) return go(stage.fly({ x: view.x + pan[0] * view.width * stepShare / view.scale, y: view.y + pan[1] * view.height * stepShare / view.scale, scale: view.scale }, 120))
    switch (event.key) {
      case '+': case '=': return go(zoom(stage, zoomStep))
      case '-': return go(zoom(stage, 1 / zoomStep))
      case '0': map.travel.showWhole(); return true
      case 'Tab': return !isLeaving && walk(event.shiftKey ? -1 : 1)
      case 'Enter': if (marked) actions.open(marked); return marked !== null
      // What was marked is no trap: Escape lets go of it, and the next Tab leaves the map.
      case 'Escape': if (clear()) isLeaving = true
        else if (!actions.back()) map.travel.leave()
        return true
      case '?': actions.help(); return true
      case 'l': actions.list(); return true
      default: return marked !== null && actions.act(event.key, marked)
    }
  }

  function walk(step: number): boolean {
    const nodes = nodesInView(map).slice(0, mostMarked)
    const at = marked ? nodes.indexOf(marked) : step > 0 ? -1 : nodes.length
    const next = nodes[at + step]
    if (!next || (!marked && step < 0)) return clear() && false
    mark(next)
    return true
  }

  function mark(node: SceneNode | null): void {
    marked = node
    actions.mark(node)
    if (node) stage.keepInSight(node, map.room())
  }

  function clear(): boolean {
    if (!marked) return false
    mark(null)
    return true
  }

  return { get marked() { return marked }, clear }
}

export const zoom = (stage: Stage, factor: number): Promise<void> => {
  const view = stage.read()
  return stage.fly({ x: view.x, y: view.y, scale: view.scale * factor }, 180)
}

const pans: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

const go = (movement: Promise<void>): true => {
  void movement
  return true
}
