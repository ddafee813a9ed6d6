import type { SceneNode } from './node'

/** Nodes by importance in coarse steps, so that coming and going costs nothing; communities come before all. */
export class Ranks {
  private readonly steps: Set<SceneNode>[] = []

  add(node: SceneNode): void {
    const step = stepOf(node)
    while (this.steps.length <= step) this.steps.push(new Set())
    this.steps[step]!.add(node)
  }

  remove(node: SceneNode): void {
    this.steps[stepOf(node)]?.delete(node)
  }

  /** The most important first, until the call says false. */
  each(call: (node: SceneNode) => boolean): void {
    for (let step = this.steps.length - 1; step >= 0; step--) {
      for (const node of this.steps[step]!) {
        if (!call(node)) return
      }
    }
  }
}

const stepsOfPapers = 160

const stepOf = (node: SceneNode): number =>
  node.community ? stepsOfPapers + Math.min(159, Math.floor(10 * Math.log2(1 + node.community.concepts))) : Math.min(stepsOfPapers - 1, Math.floor(10 * Math.log2(1 + (node.papers ?? 0))))
