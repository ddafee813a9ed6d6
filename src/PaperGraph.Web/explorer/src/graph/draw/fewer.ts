import { importanceOf } from '../scene/importance'
import { linkStyle } from '../scene/relations'
import { edgeColumns, type Scene } from '../scene/scene'
import type { Frame } from './programs'
import type { Quads } from './quads'
import { Relisting } from './relisting'

/** Keeps the choice of what is drawn where not all is, until the scene or the number changes. */
export class Fewer {
  private readonly relisting = new Relisting()
  private most = 0

  constructor(private readonly important: (scene: Scene, most: number) => number[]) {}

  forget(): void {
    this.relisting.forget()
  }

  /** Whether the rows are to draw a choice, which they have then. */
  choose(rows: Quads, { scene, isMoving }: Frame, most: number, count: number): boolean {
    if (most >= count) return false
    if (this.relisting.isDue(scene, isMoving) || this.most !== most) rows.choose(this.important(scene, most))
    this.most = most
    return true
  }
}

/** The rows of the most important edges, about so many; links between communities are always among them. */
export const importantEdges = (scene: Scene, most: number): number[] => edgesOf(scene, most, true)

/** The rows of all others. */
export const furtherEdges = (scene: Scene, most: number): number[] => edgesOf(scene, most, false)

function edgesOf(scene: Scene, most: number, areImportant: boolean): number[] {
  const { data, top } = scene.edges, least = scene.importance.least(most), rows: number[] = []
  for (let row = 0; row < top; row++) {
    const width = data[row * edgeColumns.count + edgeColumns.width]!
    const isImportant = importanceOf(row, width) >= least || data[row * edgeColumns.count + edgeColumns.style] === linkStyle
    if (width > 0 && isImportant === areImportant) rows.push(row)
  }
  return rows
}

/** The rows of the most important nodes. */
export function importantNodes(scene: Scene, most: number): number[] {
  const rows: number[] = []
  scene.ranks.each(node => rows.push(node.slot) < most)
  return rows
}
