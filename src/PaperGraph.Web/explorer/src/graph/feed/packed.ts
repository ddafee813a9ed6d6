import type { Bounds, Community, Kind, MapLink, MapView, Problem } from '../../api/types'

/** A view as columns: what takes long to pass on as thousands of objects takes no time as a few arrays. */
export interface PackedView {
  graph: string; bounds: Bounds; left: number; communities: Community[]; links: MapLink[]
  ids: string[]; names: string[]; kinds: Uint8Array; numbers: Float64Array
  /** What the edges' relation is an index into. */
  relations: string[]
  edges: Float64Array
}

/** Ids and names of some concepts of a view. They come before it, a thousand at a time: reading them all at once would hold up a frame. */
export interface Texts { ids: string[]; names: string[] }
export const textsAtOnce = 1000

/** What is asked of the worker, and what it says. */
export interface Asked { id: number; url: string | null }
export type Answered = { id: number } & ({ texts: Texts } | { view: PackedView } | { progress: number | null } | { problem: Problem })

export const conceptKindsInOrder: Kind[] = ['method', 'benchmark', 'model', 'topic']
/** Columns of `numbers`: x, y, papers, confidence, first and last year, community; NaN where there is none. */
export const numberWidth = 7
/** Columns of `edges`: both ends, relation, weight. */
export const edgeWidth = 4

export function pack(view: MapView): PackedView {
  const { nodes, edges } = view
  const kinds = new Uint8Array(nodes.length), numbers = new Float64Array(nodes.length * numberWidth), rows = new Float64Array(edges.length * edgeWidth)
  nodes.forEach((node, index) => {
    kinds[index] = conceptKindsInOrder.indexOf(node.kind)
    numbers.set([node.x, node.y, node.papers, node.confidence ?? NaN, node.firstYear ?? NaN, node.lastYear ?? NaN, node.community], index * numberWidth)
  })
  const relations = [...new Set(edges.map(edge => edge.relation))]
  edges.forEach((edge, index) => rows.set([edge.source, edge.target, relations.indexOf(edge.relation), edge.weight], index * edgeWidth))
  return {
    graph: view.graph, bounds: view.bounds, left: view.left, communities: view.communities, links: view.links,
    ids: nodes.map(node => node.id), names: nodes.map(node => node.name), kinds, numbers, relations, edges: rows,
  }
}

export const transfers = (view: PackedView): ArrayBufferLike[] => [view.kinds.buffer, view.numbers.buffer, view.edges.buffer]
