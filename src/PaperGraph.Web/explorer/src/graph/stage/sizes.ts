import type { SceneNode } from '../scene/node'

/** Sizes in pixels, in one place for what draws and what is hit. */
export interface Sizes {
  /** What a concept's radius is multiplied by: smaller where concepts lie close together on the screen. */
  factor: number
  scale: number
}

/** `spacing` is how far apart concepts lie on the map, on the whole. */
export const sizesAt = (scale: number, spacing: number): Sizes => ({ factor: Math.min(1.35, Math.max(0.42, scale * spacing / 34)), scale })

export const leastCommunity = 4.5

/** The ring of a community's circle. */
export const ringWidth = (radius: number): number => Math.min(9, Math.max(Math.min(3, radius * 0.4), radius * 0.15))

export const radiusAt = (node: SceneNode, sizes: Sizes): number =>
  node.community ? Math.max(leastCommunity, node.size * sizes.scale) : node.size * sizes.factor

/** What stands out is never too small to be seen. */
export const brightRadiusAt = (node: SceneNode, sizes: Sizes): number => radiusAt(node, { ...sizes, factor: Math.max(leastBright, sizes.factor) })
export const leastBright = 0.85
