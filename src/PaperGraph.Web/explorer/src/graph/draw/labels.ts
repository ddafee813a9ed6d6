import type { SceneNode } from '../scene/node'
import { State, type Scene } from '../scene/scene'
import { radiusAt } from '../stage/sizes'
import { screenX, screenY } from '../stage/view'
import type { Frame } from './programs'

/** A name that is shown: its lines, where they begin, and what of it is there. */
export interface Label { node: SceneNode; lines: string[]; x: number; y: number; centred: boolean; alpha: number }

const font = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'
export const labelFont = font
export const lineHeight = 15
const longest = 30
const room = 4

/**
 * Chooses the names that are shown: the most important first, none over another. What is chosen does not change while the map is only moved, for
 * whether two names meet depends on their distance alone.
 */
export class Labels {
  private readonly widths = new WeakMap<SceneNode, { text: string; width: number }>()
  private readonly taken = new Boxes()

  constructor(private readonly measure: CanvasRenderingContext2D) {}

  choose(frame: Frame): Label[] {
    const { scene, view, sizes } = frame
    const labels: Label[] = []
    const most = Math.min(160, Math.round(view.width * view.height / 9000))
    this.taken.clear()
    this.measure.font = font
    // What stands out comes before what is important.
    if (frame.dim > 0) {
      scene.ranks.each(node => {
        if (scene.stateOf(node) & State.bright) this.place(node, frame, labels, true)
        return labels.length < most
      })
    }
    scene.ranks.each(node => {
      const x = screenX(view, node.x), y = screenY(view, node.y)
      if (x < -200 || y < -40 || x > view.width + 40 || y > view.height + 40 || node.leaving) return true
      if (frame.dim > 0 && scene.stateOf(node) & State.bright) return true
      const radius = radiusAt(node, sizes)
      if (radius < 2.6 && !node.community) return true
      this.place(node, frame, labels, false)
      return labels.length < most
    })
    return labels
  }

  private place(node: SceneNode, frame: Frame, labels: Label[], bright: boolean): void {
    const { view, sizes, dim } = frame
    const x = screenX(view, node.x), y = screenY(view, node.y), radius = radiusAt(node, sizes)
    if (node.leaving || x < -200 || y < -40 || x > view.width + 40 || y > view.height + 40) return
    const alpha = bright || dim === 0 ? 1 : 1 - 0.75 * dim
    if (node.community) return this.placeCommunity(node, x, y, radius, alpha, labels)
    const { text, width } = this.textOf(node)
    const left = x + radius + 4
    if (this.taken.take(left, y - lineHeight / 2, left + width, y + lineHeight / 2)) labels.push({ node, lines: [text], x: left, y, centred: false, alpha })
  }

  /** The names stand in the circle if they fit, else one of them below it. */
  private placeCommunity(node: SceneNode, x: number, y: number, radius: number, alpha: number, labels: Label[]): void {
    const names = node.community!.names
    const within = (radius - Math.min(9, radius * 0.15)) * 2 - 8
    const lines = radius < 26 ? [] : names.slice(0, radius > 60 ? 3 : 2).map(name => this.fit(name, within * 0.86))
    if (lines.length > 0 && lines.every(line => line.length > 4 || names.includes(line))) {
      const height = lines.length * lineHeight / 2
      if (this.taken.take(x - radius * 0.8, y - height, x + radius * 0.8, y + height)) labels.push({ node, lines, x, y, centred: true, alpha })
      return
    }
    const { text, width } = this.textOf(node)
    const top = y + radius + 3
    if (this.taken.take(x - width / 2, top, x + width / 2, top + lineHeight)) labels.push({ node, lines: [text], x, y: top + lineHeight / 2, centred: true, alpha })
  }

  private textOf(node: SceneNode): { text: string; width: number } {
    let known = this.widths.get(node)
    if (!known) {
      const name = node.community ? node.community.names[0] ?? '' : node.name
      const text = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
      this.widths.set(node, known = { text, width: this.measure.measureText(text).width })
    }
    return known
  }

  private fit(text: string, width: number): string {
    if (this.measure.measureText(text).width <= width) return text
    let end = Math.max(1, Math.floor(text.length * width / this.measure.measureText(text).width) - 1)
    while (end > 1 && this.measure.measureText(`${text.slice(0, end)}…`).width > width) end--
    return `${text.slice(0, end).trimEnd()}…`
  }
}

/** Boxes on the screen, kept in rows so that few are compared. */
class Boxes {
  private rows = new Map<number, number[]>()

  clear(): void {
    this.rows.clear()
  }

  /** Takes a box if nothing is there. */
  take(left: number, top: number, right: number, bottom: number): boolean {
    const first = Math.floor((top - room / 2) / 32), last = Math.floor((bottom + room / 2) / 32)
    for (let row = first; row <= last; row++) {
      const boxes = this.rows.get(row)
      if (!boxes) continue
      for (let at = 0; at < boxes.length; at += 4) {
        if (left - room < boxes[at + 2]! && right + room > boxes[at]! && top < boxes[at + 3]! && bottom > boxes[at + 1]!) return false
      }
    }
    for (let row = first; row <= last; row++) {
      const boxes = this.rows.get(row)
      if (boxes) boxes.push(left, top, right, bottom)
      else this.rows.set(row, [left, top, right, bottom])
    }
    return true
  }
}

export function drawLabels(context: CanvasRenderingContext2D, labels: Label[], frame: Frame): void {
  const { look } = frame
  context.font = font
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = look.ground
  context.fillStyle = look.text
  for (const label of labels) {
    context.globalAlpha = label.alpha
    context.textAlign = label.centred ? 'center' : 'left'
    label.lines.forEach((line, index) => {
      const y = label.y + (index - (label.lines.length - 1) / 2) * lineHeight
      if (!label.node.community) context.strokeText(line, label.x, y)
      context.fillText(line, label.x, y)
    })
  }
  context.globalAlpha = 1
}

export const isShown = (scene: Scene, node: SceneNode): boolean => !node.leaving && scene.byKey.get(node.key) === node
