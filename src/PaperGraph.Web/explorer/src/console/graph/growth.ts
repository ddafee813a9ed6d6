import { askBetween, askNeighbours, mostJoined } from './ask-neighbours'
import type { ResultGraph } from './result-graph'
import type { Scene, SceneNode } from './scene'

interface Expanded { asked: number; all: number; added: SceneNode[] }

/** What has been added to a result by showing neighbours of its nodes. */
export class Growth {
  private readonly expanded = new Map<SceneNode, Expanded>()

  constructor(private readonly graph: ResultGraph, private readonly scene: Scene, private readonly signal: AbortSignal) {}

  isExpanded(node: SceneNode): boolean { return this.expanded.has(node) }

  /** How many neighbours have not been asked for yet. */
  leftOf(node: SceneNode): number {
    const known = this.expanded.get(node)
    return known ? Math.max(0, known.all - known.asked) : 0
  }

  /** How many of all neighbours have been asked for. */
  shownOf(node: SceneNode): [shown: number, all: number] {
    const { all, asked } = this.expanded.get(node) ?? { all: 0, asked: 0 }
    return [Math.min(all, asked), all]
  }

  /** Joins the next neighbours of a node into the graph; what is there already only gets its lines. The answer is what is new. */
  async expand(node: SceneNode, portion: number): Promise<SceneNode[]> {
    const known = this.expanded.get(node) ?? { asked: 0, all: 0, added: [] }
    const { part, all } = await askNeighbours(node.node, known.asked, this.signal)
    const fresh = [...part.nodes.values()].filter(({ id }) => !this.graph.nodes.has(id)), others = [...this.graph.nodes.values(), ...fresh]
    if (fresh.length > 0 && others.length <= mostJoined) {
      const between = await askBetween(fresh, others, this.signal)
      for (const [key, relationship] of between.relationships) part.relationships.set(key, relationship)
    }
    const added = this.scene.add(this.join(part), node)
    this.expanded.set(node, { asked: known.asked + portion, all, added: [...known.added, ...added] })
    return added
  }

  /** Takes away what came with a node's neighbours, and what came with those. */
  fold(node: SceneNode): void {
    const gone = new Set<SceneNode>(), waiting = [node]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const added of this.expanded.get(next)?.added ?? []) {
        gone.add(added)
        waiting.push(added)
      }
      this.expanded.delete(next)
    }
    this.scene.remove(gone)
    for (const { node: { id } } of gone) this.graph.nodes.delete(id)
    for (const [key, { from, to }] of this.graph.relationships) if (!this.graph.nodes.has(from) || !this.graph.nodes.has(to)) this.graph.relationships.delete(key)
  }

  private join({ nodes, relationships }: ResultGraph): ResultGraph {
    const fresh: ResultGraph = { nodes: missing(nodes, this.graph.nodes), relationships: missing(relationships, this.graph.relationships) }
    for (const [id, node] of fresh.nodes) this.graph.nodes.set(id, node)
    for (const [key, { from, to }] of fresh.relationships) if (!this.graph.nodes.has(from) || !this.graph.nodes.has(to)) fresh.relationships.delete(key)
    for (const [key, relationship] of fresh.relationships) this.graph.relationships.set(key, relationship)
    return fresh
  }
}

const missing = <T>(some: Map<string, T>, known: Map<string, T>): Map<string, T> => new Map([...some].filter(([key]) => !known.has(key)))
