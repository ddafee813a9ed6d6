import type { SceneNode } from '../scene/node'
import type { Scene } from '../scene/scene'
import type { Sizes } from '../stage/sizes'
import type { View } from '../stage/view'
import { Relisting } from './relisting'

/** The nodes by importance with their places side by side in memory: walking along 20,000 objects in each frame would take as long as all else in it. */
export class Roster {
  private nodes: SceneNode[] = []
  private communities = 0
  /** x, y and size of each. */
  private numbers = new Float32Array(0)
  private readonly relisting = new Relisting()

  follow(scene: Scene, isMoving: boolean): void {
    if (this.relisting.isDue(scene, isMoving)) this.write(scene)
  }

  /** Communities in view, and then nodes in view that are large enough and for whose names there may be room, the most important first, until the call says false. */
  each(view: View, { factor, scale }: Sizes, leastRadius: number, isTaken: (left: number, y: number) => boolean, call: (node: SceneNode) => boolean): void {
    const { nodes, numbers } = this, middleX = view.width / 2 - view.x * scale, middleY = view.height / 2 - view.y * scale
    for (let index = 0, at = 0; index < nodes.length; index++, at += 3) {
      const x = numbers[at]! * scale + middleX, y = numbers[at + 1]! * scale + middleY, radius = numbers[at + 2]! * factor
      if (x < -200 || y < -40 || x > view.width + 40 || y > view.height + 40) continue
      if (index >= this.communities && (radius < leastRadius || isTaken(x + radius, y))) continue
      if (!call(nodes[index]!)) return
    }
  }

  private write(scene: Scene): void {
    const nodes: SceneNode[] = []
    this.communities = 0
    scene.ranks.each(node => {
      if (node.community) this.communities++
      nodes.push(node)
      return true
    })
    if (this.numbers.length < nodes.length * 3) this.numbers = new Float32Array(nodes.length * 6)
    nodes.forEach((node, index) => {
      this.numbers[index * 3] = node.x
      this.numbers[index * 3 + 1] = node.y
      this.numbers[index * 3 + 2] = node.size
    })
    this.nodes = nodes
  }
}
