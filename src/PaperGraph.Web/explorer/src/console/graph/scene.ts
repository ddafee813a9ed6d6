import type { Kind } from '../../api/types'
import { knownId, nameOf, type GraphNode, type GraphRelationship } from '../values'
import { onSpiral, type Placing } from './force'
import type { ResultGraph } from './result-graph'

/** A node of a result where it stands; places and sizes are in units of the drawing. */
export interface SceneNode { node: GraphNode; kind: Kind | null; name: string; x: number; y: number; degree: number }
/** All relationships between the same two nodes, drawn as one line from the first one's start to its end. */
export interface SceneLine { from: SceneNode; to: SceneNode; all: GraphRelationship[]; label: string }

/** The nodes and lines of a graph that may grow. */
export class Scene {
  nodes: SceneNode[] = []
  lines: SceneLine[] = []
  private order: SceneNode[] | null = null
  private readonly byId = new Map<string, SceneNode>()
  private readonly byPair = new Map<string, SceneLine>()

  /** What is drawn is stretched to be as wide as it is shown. */
  constructor(private readonly wide: number) {}

  /** The best connected first. */
  get byDegree(): readonly SceneNode[] { return this.order ??= [...this.nodes].sort((a, b) => b.degree - a.degree) }

  /** Adds nodes and relationships that are not there yet; new nodes stand close to a node until they are placed. */
  add({ nodes, relationships }: ResultGraph, near: { x: number; y: number } = { x: 0, y: 0 }): SceneNode[] {
    const added = [...nodes.values()].map((node, i): SceneNode => {
      const { x, y } = onSpiral(i)
      return { node, kind: kindOf(node), name: nameOf(node), x: near.x + 0.3 * x, y: near.y + 0.3 * y, degree: 0 }
    })
    this.order = null
    for (const one of added) this.byId.set(one.node.id, one)
    this.nodes = [...this.nodes, ...added]
    for (const relationship of relationships.values()) this.join(relationship)
    return added
  }

  /** Takes nodes away, with the lines that lead to them. */
  remove(gone: ReadonlySet<SceneNode>): void {
    this.order = null
    for (const { node } of gone) this.byId.delete(node.id)
    for (const [pair, { from, to }] of this.byPair) {
      if (!gone.has(from) && !gone.has(to)) continue
      this.byPair.delete(pair)
      from.degree--
      to.degree--
    }
    this.nodes = this.nodes.filter(node => !gone.has(node))
    this.lines = [...this.byPair.values()]
  }

  /** What there is to place: all of it, or what follows from where it stands. */
  placing(goesOn: boolean): Placing {
    const index = new Map(this.nodes.map((node, i) => [node, i]))
    const edges = this.lines.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [index.get(from)!, index.get(to)!])
    return { count: this.nodes.length, edges: Int32Array.from(edges), begin: goesOn ? Float64Array.from(this.nodes.flatMap(({ x, y }) => [x / this.wide, y])) : null }
  }

  /** Where a node belongs, of the places that were found. */
  wanted = (at: Float64Array, i: number): { x: number; y: number } => ({ x: at[2 * i]! * this.wide, y: at[2 * i + 1]! })

  private join(relationship: GraphRelationship): void {
    const { from, to, type } = relationship, pair = from < to ? `${from}\n${to}` : `${to}\n${from}`, known = this.byPair.get(pair)
    if (known) {
      known.all.push(relationship)
      if (!known.all.some(other => other !== relationship && other.type === type)) known.label += `, ${type}`
      return
    }
    const line: SceneLine = { from: this.byId.get(from)!, to: this.byId.get(to)!, all: [relationship], label: type }
    this.byPair.set(pair, line)
    this.lines.push(line)
    line.from.degree++
    line.to.degree++
  }
}

/** The kind, or null of a node that is none of the page's. */
export const kindOf = (node: GraphNode): Kind | null => (knownId(node)?.split('/')[0] ?? null) as Kind | null
