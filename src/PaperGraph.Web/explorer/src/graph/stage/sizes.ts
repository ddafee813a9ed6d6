import type { SceneNode } from '../scene/node'
import { fade } from '../scene/scene'

/** Sizes in pixels, in one place for what draws and what is hit. */
export interface Sizes {
  /** What a concept's radius is multiplied by: smaller where concepts lie close together on the screen. */
  factor: number
  scale: number
}

/** `spacing` is how far apart concepts lie on the map, on the whole. */
export const sizesAt = (scale: number, spacing: number): Sizes => ({ factor: Math.min(1.35, Math.max(0.42, scale * spacing / 34)), scale })

export const leastCommunity = 9

export const radiusAt = (node: SceneNode, sizes: Sizes): number =>
  node.community ? Math.max(leastCommunity, node.size * sizes.scale) : node.size * sizes.factor

/** Between 0 and 1: how much of a thing is there, from when it came and when it went. */
export function presence(born: number, died: number, now: number): number {
  if (fade.time === 0) return died <= now ? 0 : 1
  return Math.min(1, Math.max(0, (now - born) / fade.time)) * (1 - Math.min(1, Math.max(0, (now - died) / fade.time)))
}
