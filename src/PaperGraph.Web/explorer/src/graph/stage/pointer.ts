import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { SceneNode } from '../scene/node'
import { pick } from './pick'
import type { Stage } from './stage'
import { mapX, mapY } from './view'

export interface PointerEvents {
  hover(node: SceneNode | null, x: number, y: number): void
  click(node: SceneNode | null, add: boolean): void
  doubleClick(node: SceneNode): void
  menu(node: SceneNode | null, x: number, y: number): void
  drag(node: SceneNode, x: number, y: number): void
  dragEnd(node: SceneNode): void
}

const listened = ['mousemove', 'mousemovebody', 'click', 'rightClick', 'doubleClick', 'mousedown', 'mouseup', 'mouseleave', 'mouseenter', 'wheel'] as const
const touched = ['touchdown', 'touchup', 'touchmove', 'tap', 'doubletap'] as const
const longPress = 550, slack = 4

/** Mouse and fingers. Sigma's own listeners are taken off: they read pixels back from the renderer on every move of the mouse. */
export function followPointer(stage: Stage, events: PointerEvents): { refresh(): void } {
  const mouse = stage.sigma.getMouseCaptor(), touch = stage.sigma.getTouchCaptor()
  for (const event of listened) mouse.removeAllListeners(event)
  for (const event of touched) touch.removeAllListeners(event)
  const at = (point: { x: number; y: number }) => pick(stage.scene, stage.view, stage.frame.sizes, point.x, point.y)
  let hovered: SceneNode | null = null
  let held: { node: SceneNode; x: number; y: number; dragged: boolean } | null = null
  let dragged = false
  let press = 0, isPressed = false
  let pinch: { distance: number; middle: { x: number; y: number } } | null = null

  function hover(node: SceneNode | null, x: number, y: number): void {
    if (node === hovered) return
    hovered = node
    stage.container.classList.toggle('on-node', node !== null)
    events.hover(node, x, y)
  }

  function drag(point: { x: number; y: number }): boolean {
    if (!held) return false
    if (!held.dragged && Math.hypot(point.x - held.x, point.y - held.y) < slack) return true
    held.dragged = true
    clearTimeout(press)
    events.drag(held.node, mapX(stage.view, point.x), mapY(stage.view, point.y))
    return true
  }

  function release(): void {
    clearTimeout(press)
    dragged = held?.dragged ?? false
    if (dragged) events.dragEnd(held!.node)
    held = null
  }

  const grab = (point: { x: number; y: number }): void => {
    const node = at(point)
    held = node && !node.community ? { node, x: point.x, y: point.y, dragged: false } : null
  }

  mouse.on('mousedown', event => { if ((event.original as MouseEvent).button === 0) grab(event) })
  mouse.on('mousemovebody', event => { if (drag(event)) event.preventSigmaDefault() })
  mouse.on('mousemove', event => { if (!held && !mouse.isMoving) hover(at(event), event.x, event.y) })
  mouse.on('mouseup', release)
  mouse.on('mouseleave', () => hover(null, 0, 0))
  // Sigma takes the end of a drag that it did not see for a click.
  mouse.on('click', event => { if (!dragged) events.click(at(event), (event.original as MouseEvent).shiftKey) })
  mouse.on('doubleClick', event => doubleClick(event))
  mouse.on('rightClick', event => {
    event.original.preventDefault()
    events.menu(at(event), event.x, event.y)
  })

  function doubleClick(event: MouseCoords): void {
    const node = at(event)
    if (!node) return
    event.preventSigmaDefault()
    events.doubleClick(node)
  }

  touch.on('touchdown', event => {
    if (event.touches.length > 1) return release()
    const point = event.touches[0]!
    grab(point)
    clearTimeout(press)
    isPressed = false
    press = window.setTimeout(() => {
      isPressed = true
      held = null
      events.menu(at(point), point.x, point.y)
    }, longPress)
  })
  touch.on('touchmove', event => {
    clearTimeout(press)
    if (event.touches.length === 2) return pinchTo(event)
    pinch = null
    if (drag(event.touches[0]!)) event.preventSigmaDefault()
  })
  touch.on('touchup', () => { pinch = null; release() })
  touch.on('tap', event => { clearTimeout(press); if (!isPressed) events.click(at(event.touches[0] ?? event.previousTouches[0]!), false) })
  touch.on('doubletap', event => {
    const node = at(event.touches[0] ?? event.previousTouches[0]!)
    if (!node) return
    event.preventSigmaDefault()
    events.doubleClick(node)
  })

  /** Two fingers zoom and move. Sigma's own pinch turns the map a little although turning is off, so that it slips away. */
  function pinchTo(event: TouchCoords): void {
    event.preventSigmaDefault()
    const [a, b] = event.touches as [{ x: number; y: number }, { x: number; y: number }]
    const distance = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)), middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    if (pinch) {
      const view = stage.read(), scale = view.scale * distance / pinch.distance
      stage.set({
        scale, x: mapX(view, pinch.middle.x) - (middle.x - view.width / 2) / scale, y: mapY(view, pinch.middle.y) - (middle.y - view.height / 2) / scale,
      })
    }
    pinch = { distance, middle }
  }

  return {
    /** What was under the pointer may have gone. */
    refresh() { if (hovered?.leaving) hover(null, 0, 0) },
  }
}
