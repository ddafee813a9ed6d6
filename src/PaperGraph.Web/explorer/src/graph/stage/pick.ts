import type { SceneNode } from '../scene/node'
import type { Scene } from '../scene/scene'
import { radiusAt, type Sizes } from './sizes'
import { mapX, mapY, screenX, screenY, type View } from './view'

const largest = 30, tolerance = 5

/** What lies at a point of the screen: the small before the community around it. Found from the scene, without waiting for the renderer. */
export function pick(scene: Scene, view: View, sizes: Sizes, x: number, y: number): SceneNode | null {
  let best: SceneNode | null = null, least = tolerance
  scene.places.within(mapX(view, x), mapY(view, y), (largest * sizes.factor + tolerance) / view.scale, node => {
    if (node.leaving) return
    const distance = Math.hypot(screenX(view, node.x) - x, screenY(view, node.y) - y) - radiusAt(node, sizes)
    if (distance < least) [best, least] = [node, distance]
  })
  if (best) return best
  for (const node of scene.places.communities) {
    if (!node.leaving && Math.hypot(screenX(view, node.x) - x, screenY(view, node.y) - y) <= radiusAt(node, sizes)) return node
  }
  return null
}
