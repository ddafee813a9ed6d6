import type { Community, Kind } from '../../api/types'

/** Why a node is on the map although the server may not send it: a person asked for it. */
export const Hold = { none: 0, expanded: 1, pinned: 2, path: 4, selected: 8 } as const

/** What is drawn as a node: a concept, a paper, or a closed community. The object stays the same as long as the node is on the map. */
export interface SceneNode {
  readonly key: string
  readonly slot: number
  /** Null for a community. */
  readonly kind: Kind | null
  name: string
  papers: number | null
  confidence: number | null
  firstYear: number | null
  lastYear: number | null
  x: number
  y: number
  /** The community that it lies in; the parent of a community. */
  home: number | null
  /** Null for what is none. */
  community: Community | null
  /** Slots of its edges. */
  edges: number[]
  /** Pixels, before the zoom's factor; units of the map for a community. */
  size: number
  held: number
  /** The last view that it belonged to. */
  view: number
  leaving: boolean
}

export const keyOf = (community: number): string => `c${community}`

/** The radius of a concept by how many papers support it: twice the papers, the same step more. */
export const radiusOf = (papers: number | null): number => 2.4 + 1.55 * Math.log2(1 + (papers ?? 3))
