import type { Path } from '../../api/types'
import { Hold, type SceneNode } from '../scene/node'
import { numberOf } from '../scene/relations'
import type { Stage } from '../stage/stage'
import type { Emphasis } from './emphasis'
import type { Growth } from './growth'

/** How wide a step of the path is drawn, as a weight. */
const weight = 8

/** The path that stands out on the map. */
export class ShownPath {
  path: Path | null = null
  private nodes: SceneNode[] = []
  private edges: number[] = []

  constructor(private readonly stage: Stage, private readonly emphasis: Emphasis, private readonly growth: Growth) {}

  /** Brings what it leads over onto the map, and says where that is. */
  async show(path: Path, signal: AbortSignal): Promise<SceneNode[]> {
    const { scene } = this.stage
    const nodes = await this.growth.bringAll([path.start, ...path.steps], Hold.path, signal)
    this.path = path
    this.nodes = nodes
    this.edges = path.steps.map((step, index) => {
      const [from, to] = step.forward ? [nodes[index]!, nodes[index + 1]!] : [nodes[index + 1]!, nodes[index]!]
      const edge = scene.join(from, to, numberOf(step.relation), weight, this.stage.clock())
      scene.edgeHeld[edge] = true
      return edge
    })
    this.emphasis.follow(nodes, this.edges)
    return nodes
  }

  forget(): void {
    for (const node of this.nodes) node.held &= ~Hold.path
    for (const edge of this.edges) this.stage.scene.edgeHeld[edge] = false
    this.path = null
    this.nodes = []
    this.edges = []
    this.emphasis.follow([], [])
  }
}
