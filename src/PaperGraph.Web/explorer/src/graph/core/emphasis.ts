import type { SceneNode } from '../scene/node'
import { Hold } from '../scene/node'
import { State } from '../scene/scene'
import type { Stage } from '../stage/stage'

const chosenDim = 0.6

/** What stands out: a node that is pointed at, with its neighbours; else the path; else, less, what is chosen with its neighbours. All else is dimmed. */
export class Emphasis {
  private pointed: SceneNode | null = null
  private path: { nodes: SceneNode[]; edges: number[] } = { nodes: [], edges: [] }
  private brightNodes = new Set<SceneNode>()
  private brightEdges = new Set<number>()
  private selected: SceneNode | null = null

  constructor(private readonly stage: Stage) {}

  point(node: SceneNode | null): void {
    if (this.pointed === node) return
    this.pointed = node
    this.show()
  }

  follow(nodes: SceneNode[], edges: number[]): void {
    const before = this.path.nodes
    this.path = { nodes, edges }
    for (const node of before) this.mark(node)
    this.show()
  }

  select(node: SceneNode | null): void {
    const before = this.selected
    this.selected = node
    if (before) this.mark(before)
    if (node) this.mark(node)
    this.show()
  }

  /** What is pointed at may have gone, or have new neighbours. */
  refresh(): void {
    if (this.pointed || this.selected || this.path.nodes.length > 0) this.show()
  }

  /** Writes a node's state anew, after it was pinned or has come back. */
  mark(node: SceneNode): void {
    const ends = this.path.nodes
    const state = (this.brightNodes.has(node) ? State.bright : 0) | (node === this.selected ? State.selected : 0) | (node.held & Hold.pinned ? State.pinned : 0)
      | (ends.length > 0 && (node === ends[0] || node === ends.at(-1)) ? State.end : 0)
    if (this.stage.scene.stateOf(node) !== state) this.stage.scene.mark(node, state)
  }

  private show(): void {
    const [nodes, edges] = this.wanted()
    const [oldNodes, oldEdges] = [this.brightNodes, this.brightEdges]
    const { scene } = this.stage
    this.brightNodes = nodes
    this.brightEdges = edges
    for (const node of oldNodes) if (!nodes.has(node) && scene.nodeAt(node.slot) === node) this.mark(node)
    for (const node of nodes) this.mark(node)
    for (const edge of oldEdges) if (!edges.has(edge) && scene.ends[edge]) scene.markEdge(edge, State.plain)
    for (const edge of edges) if (!oldEdges.has(edge)) scene.markEdge(edge, State.bright)
    this.stage.frame.bright = nodes.size > 0 ? nodes : this.stage.frame.bright
    this.stage.dim(nodes.size === 0 ? 0 : this.pointed || this.path.nodes.length > 0 ? 1 : chosenDim)
    this.stage.draw()
  }

  private wanted(): [Set<SceneNode>, Set<number>] {
    const { scene } = this.stage
    const pointed = this.pointed?.leaving ? null : this.pointed
    if (!pointed && this.path.nodes.length > 0) return [new Set(this.path.nodes), new Set(this.path.edges.filter(edge => scene.ends[edge]))]
    const middle = pointed ?? (this.selected?.leaving ? null : this.selected)
    if (!middle) return [new Set(), new Set()]
    const nodes = new Set([middle]), edges = new Set<number>()
    for (const edge of middle.edges) {
      if (scene.isGoing(edge)) continue
      edges.add(edge)
      nodes.add(scene.other(edge, middle))
    }
    return [nodes, edges]
  }
}
