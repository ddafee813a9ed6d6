import type { SceneNode } from './node'

/** Finds what lies at a point: a grid over the map for what is small, a list for communities, which are few and large. */
export class Places {
  readonly communities = new Set<SceneNode>()
  private readonly cells = new Map<number, SceneNode[]>()

  constructor(private readonly cell: number) {}

  add(node: SceneNode): void {
    if (node.community) return void this.communities.add(node)
    const index = this.indexOf(node.x, node.y)
    const cell = this.cells.get(index)
    if (cell) cell.push(node)
    else this.cells.set(index, [node])
  }

  remove(node: SceneNode): void {
    if (this.communities.delete(node)) return
    const cell = this.cells.get(this.indexOf(node.x, node.y))
    const at = cell?.indexOf(node) ?? -1
    if (at < 0) return
    cell![at] = cell!.at(-1)!
    cell!.pop()
  }

  /** Calls for every small node in cells that a square touches. */
  within(x: number, y: number, reach: number, call: (node: SceneNode) => void): void {
    const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map(value => Math.floor(value / this.cell)) as [number, number, number, number]
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.cells.get(key(column, row))?.forEach(call)
    }
  }

  private indexOf(x: number, y: number): number {
    return key(Math.floor(x / this.cell), Math.floor(y / this.cell))
  }
}

const key = (column: number, row: number): number => (row + 32768) * 65536 + column + 32768
