import type { SceneNode } from '../scene/node'
import { Hold } from '../scene/node'
import { State } from '../scene/scene'
import type { Stage } from '../stage/stage'

const chosenDim = 0.6

/** What stands out: a node that is pointed at, with its neighbours; else the path; else, less, what is chosen with its neighbours. All else is dimmed. */
export class Emphasis {
  private pointed: SceneNode | null = null
  private path: { nodes: SceneNode[]; edges: number[] } = { nodes: [], edges: [] }
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
    for (const node of [...before, ...nodes]) this.mark(node)
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

  /** Writes a node's state anew, after it was chosen, pinned or has come back. */
  mark(node: SceneNode): void {
    const ends = this.path.nodes, { scene } = this.stage
    if (scene.nodeAt(node.slot) !== node) return
    const state = (node === this.selected ? State.selected : 0) | (node.held & Hold.pinned ? State.pinned : 0) | (ends.length > 0 && (node === ends[0] || node === ends.at(-1)) ? State.end : 0)
    if (scene.stateOf(node) === state) return
    scene.mark(node, state)
    this.stage.draw()
  }

  private show(): void {
    const bright = this.wanted()
    // What stood out stays until the rest is there again.
    if (bright.nodes.size > 0) this.stage.frame.bright = bright
    this.stage.dim(bright.nodes.size === 0 ? 0 : this.pointed || this.path.nodes.length > 0 ? 1 : chosenDim)
    this.stage.drawOver()
  }

  private wanted(): { nodes: Set<SceneNode>; edges: Set<number> } {
    const { scene } = this.stage
    const pointed = this.pointed?.leaving ? null : this.pointed
    if (!pointed && this.path.nodes.length > 0) return { nodes: new Set(this.path.nodes), edges: new Set(this.path.edges.filter(edge => scene.ends[edge])) }
    const middle = pointed ?? (this.selected?.leaving ? null : this.selected)
    const nodes = new Set<SceneNode>(), edges = new Set<number>()
    if (!middle) return { nodes, edges }
    nodes.add(middle)
    for (const edge of middle.edges) {
      if (scene.isGoing(edge)) continue
      edges.add(edge)
      nodes.add(scene.other(edge, middle))
    }
    return { nodes, edges }
  }
}
