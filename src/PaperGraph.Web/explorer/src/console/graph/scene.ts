import type { Kind } from '../../api/types'
import { knownId, nameOf, type GraphNode, type GraphRelationship } from '../values'
import { place } from './force'

/** A node of a result where it stands; places and sizes are in units of the drawing. */
export interface SceneNode { node: GraphNode; kind: Kind | null; name: string; x: number; y: number; degree: number }
/** All relationships between the same two nodes, drawn as one line from the first one's start to its end. */
export interface SceneLine { from: SceneNode; to: SceneNode; all: GraphRelationship[]; label: string }
export interface Scene { nodes: SceneNode[]; lines: SceneLine[] }

/** Nodes and relationships with places, stretched to be as wide as they are shown. */
export function sceneOf(nodes: Map<string, GraphNode>, relationships: Map<string, GraphRelationship>, wide: number): Scene {
  const ids = [...nodes.keys()], index = new Map(ids.map((id, i) => [id, i]))
  const pairs = linesOf([...relationships.values()])
  const at = place(ids.length, pairs.filter(([a, b]) => a !== b).map(([a, b]) => [index.get(a)!, index.get(b)!]))
  const placed = ids.map((id, i): SceneNode => {
    const node = nodes.get(id)!
    return { node, kind: kindOf(node), name: nameOf(node), x: at[2 * i]! * wide, y: at[2 * i + 1]!, degree: 0 }
  })
  const lines = pairs.map(([a, b, all]): SceneLine => ({ from: placed[index.get(a)!]!, to: placed[index.get(b)!]!, all, label: [...new Set(all.map(({ type }) => type))].join(', ') }))
  for (const { from, to } of lines) { from.degree++; to.degree++ }
  return { nodes: placed, lines }
}

function linesOf(relationships: readonly GraphRelationship[]): [string, string, GraphRelationship[]][] {
  const pairs = Map.groupBy(relationships, ({ from, to }) => (from < to ? `${from}\n${to}` : `${to}\n${from}`))
  return [...pairs.values()].map(all => [all[0]!.from, all[0]!.to, all])
}

/** The kind, or null of a node that is none of the page's. */
export const kindOf = (node: GraphNode): Kind | null => (knownId(node)?.split('/')[0] ?? null) as Kind | null
