import type { Community } from '../../api/types'
import { counted } from '../../ui/format'
import type { SceneNode } from '../scene/node'
import { brightRadiusAt, radiusAt, ringWidth } from '../stage/sizes'
import { screenX, screenY, type View } from '../stage/view'
import type { Frame } from './programs'
import { Roster } from './roster'
import type { Words } from './words'

/** A name that is shown: its lines, where they stand, their size in pixels, and what of it is there. The last line may be a note, in a fainter colour. */
export interface Label { node: SceneNode; lines: string[]; hasNote: boolean; x: number; y: number; size: number; centred: boolean; alpha: number }

export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'
const usual = 12
const font = fontOf(usual)
const longest = 30
const room = 4
/** What the buttons at the right edge take. */
const toolsWidth = 56
/** Radius in pixels below which a concept goes without its name. */
const leastNamed = 2.6
/** Radius of a community from which on its names stand inside. */
const leastInside = 30
/** How long the choice holds while the map is moved, in milliseconds. */
const lasting = 100
const none: ReadonlySet<SceneNode> = new Set()

export function fontOf(size: number): string {
  return `${size}px ${fontFamily}`
}

export const lineHeightOf = (size: number): number => Math.round(size * 1.25)
const lineHeight = lineHeightOf(usual)

/**
 * Chooses the names that are shown: the most important first, none over another. What is chosen does not change while the map is only moved, for
 * whether two names meet depends on their distance alone.
 */
export class Labels {
  /** By the node, or by what a community holds, for that may change, and its names with it. */
  private readonly widths = new WeakMap<SceneNode | Community, { text: string; width: number }>()
  private readonly fits = new WeakMap<Community, { width: number; lines: string[] }>()
  private readonly letters = new Map<string, number>()
  private readonly taken = new Boxes()
  private readonly roster = new Roster()
  /** Communities in whose circle the name of something that stands out has been placed. */
  private readonly crowded = new Set<SceneNode>()
  private chosen: { labels: Label[]; view: View; dim: number; at: number } | null = null

  constructor(private readonly measure: CanvasRenderingContext2D) {}

  choose(frame: Frame): Label[] {
    const { view, dim, now } = frame
    if (this.isMovedOnly(frame)) {
      const { labels, view: old } = this.chosen!, x = (old.x - view.x) * view.scale, y = (old.y - view.y) * view.scale
      for (const label of labels) {
        label.x += x
        label.y += y
      }
      this.chosen!.view = view
      return labels
    }
    this.chosen = { labels: this.chooseAnew(frame), view, dim, at: now }
    return this.chosen.labels
  }

  /** Whether the map has been dragged since the choice, and nothing else; names that come into view may come a moment later. */
  private isMovedOnly({ view, dim, now }: Frame): boolean {
    if (!this.chosen || now - this.chosen.at > lasting || dim !== this.chosen.dim) return false
    const { view: old } = this.chosen
    return view.scale === old.scale && view.width === old.width && view.height === old.height && (view.x !== old.x || view.y !== old.y)
  }

  private chooseAnew(frame: Frame): Label[] {
    const { scene, view, sizes } = frame
    const labels: Label[] = []
    const most = Math.min(160, Math.round(view.width * view.height / 9000))
    this.taken.clear()
    this.crowded.clear()
    this.measure.font = font
    const bright = frame.dim > 0 ? frame.bright.nodes : none
    // What stands out comes before what is important.
    for (const node of [...bright].filter(node => !node.community).sort((a, b) => (b.papers ?? 0) - (a.papers ?? 0)).slice(0, most)) this.place(node, frame, labels, true)
    this.keepOffCommunities(frame)
    this.roster.follow(scene, frame.isMoving)
    this.roster.each(view, sizes, leastNamed, (left, y) => this.taken.isAt(left + 4, y), node => {
      if (node.community) this.place(node, frame, labels, bright.has(node))
      else if (!node.leaving && !bright.has(node)) this.place(node, frame, labels, false)
      // A circle without a name would say nothing, however many names there are.
      return node.community !== null || labels.length < most
    })
    return labels
  }

  /** No name stands in a circle but those of the community. */
  private keepOffCommunities({ scene, view, sizes }: Frame): void {
    for (const node of scene.places.communities) {
      if (node.leaving) continue
      const x = screenX(view, node.x), y = screenY(view, node.y), radius = radiusAt(node, sizes), reach = radius * 0.82
      if (x + reach < 0 || y + reach < 0 || x - reach > view.width || y - reach > view.height) continue
      if (!this.isClear(x, y, radius)) this.crowded.add(node)
      this.taken.add(x - reach, y - reach, x + reach, y + reach)
    }
  }

  private isClear(x: number, y: number, radius: number): boolean {
    const height = Math.min(radius * 0.5, 56)
    return this.taken.isFree(x - radius * 0.7, y - height, x + radius * 0.7, y + height)
  }

  private place(node: SceneNode, frame: Frame, labels: Label[], bright: boolean): void {
    const { view, sizes, dim } = frame
    const x = screenX(view, node.x), y = screenY(view, node.y), radius = bright ? brightRadiusAt(node, sizes) : radiusAt(node, sizes)
    if (node.leaving || x < -200 || y < -40 || x > view.width + 40 || y > view.height + 40) return
    const alpha = bright || dim === 0 ? 1 : 1 - 0.75 * dim
    if (node.community) {
      if (!this.crowded.has(node)) this.placeCommunity(node, x, y, radius, alpha, labels, view)
      return
    }
    const { text, width } = this.textOf(node)
    const put = (left: number, middle: number): boolean => {
      const isPlaced = this.taken.take(left, middle - lineHeight / 2, left + width, middle + lineHeight / 2)
      if (isPlaced) labels.push({ node, lines: [text], hasNote: false, x: left, y: middle, size: usual, centred: false, alpha })
      return isPlaced
    }
    const right = x + radius + 4
    // Beside it; what stands out may also be named on its other side, below or above it, and is so where its name would be cut at the edge.
    const isCut = bright && right + width > view.width - toolsWidth && x - radius - 4 > width
    if ((!isCut && put(right, y)) || !bright) return
    void (put(x - radius - 4 - width, y) || put(x - width / 2, y + radius + 9) || put(x - width / 2, y - radius - 9) || (isCut && put(right, y)))
  }

  /** The names stand in the circle if they fit, else one of them below it. */
  private placeCommunity(node: SceneNode, x: number, y: number, radius: number, alpha: number, labels: Label[], view: View): void {
    const { names, concepts } = node.community!
    if (radius >= leastInside) {
      const size = Math.min(16, Math.round(10.6 + radius / 34)), width = (radius - ringWidth(radius)) * 2 - 8
      const lines = this.linesOf(node.community!, names.slice(0, radius > 110 ? 5 : radius > 56 ? 3 : 2), width * 0.86, size)
      if (lines.every((line, index) => line.length > 4 || line === names[index])) {
        const hasNote = radius > 72, height = (lines.length + 1) * lineHeightOf(size) / 2
        const isSeen = y + height > 0 && y - height < view.height && x + width / 2 > 0 && x - width / 2 < view.width
        if (isSeen) labels.push({ node, lines: hasNote ? [...lines, counted(concepts, 'concept')] : lines, hasNote, x, y, size, centred: true, alpha })
        return
      }
    }
    const { text, width } = this.textOf(node)
    const top = y + radius + 3
    if (x - width / 2 > 2 && x + width / 2 < view.width - 2 && this.taken.take(x - width / 2, top, x + width / 2, top + lineHeight)) {
      labels.push({ node, lines: [text], hasNote: false, x, y: top + lineHeight / 2, size: usual, centred: true, alpha })
    }
  }

  private textOf(node: SceneNode): { text: string; width: number } {
    const owner = node.community ?? node
    let known = this.widths.get(owner)
    if (!known) {
      const name = node.community ? node.community.names[0] ?? '' : node.name
      const text = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
      this.widths.set(owner, known = { text, width: this.widthOf(text) })
    }
    return known
  }

  /** From its letters' widths, which are measured once: measuring each of thousands of names holds up a frame. */
  private widthOf(text: string): number {
    let sum = 0
    for (const letter of text) {
      let width = this.letters.get(letter)
      if (width === undefined) this.letters.set(letter, width = this.measure.measureText(letter).width)
      sum += width
    }
    return sum
  }

  /** Cut anew only when the circle has grown or shrunk by a few pixels. */
  private linesOf(community: Community, names: string[], width: number, size: number): string[] {
    const step = Math.floor(width / 6), known = this.fits.get(community)
    if (known?.width === step && known.lines.length === names.length) return known.lines
    this.measure.font = fontOf(size)
    const lines = names.map(name => this.fit(name, step * 6))
    this.measure.font = font
    this.fits.set(community, { width: step, lines })
    return lines
  }

  private fit(text: string, width: number): string {
    const whole = this.measure.measureText(text).width
    if (whole <= width) return text
    let end = Math.max(1, Math.floor(text.length * width / whole) - 1)
    while (end > 1 && this.measure.measureText(`${text.slice(0, end)}…`).width > width) end--
    return `${text.slice(0, end).trimEnd()}…`
  }
}

const rowHeight = 32

/** Rows begin a little above the screen. */
const rowOf = (y: number): number => Math.floor(Math.max(0, Math.min(y + 64, 8192)) / rowHeight)

/** Boxes on the screen, kept in rows so that few are compared. The rows' lists are used again in the next frame. */
class Boxes {
  private readonly rows: number[][] = Array.from({ length: rowOf(Infinity) + 1 }, () => [])

  clear(): void {
    for (const boxes of this.rows) boxes.length = 0
  }

  /** Takes a box if nothing is there. */
  take(left: number, top: number, right: number, bottom: number): boolean {
    if (!this.isFree(left, top, right, bottom)) return false
    this.add(left, top, right, bottom)
    return true
  }

  isFree(left: number, top: number, right: number, bottom: number): boolean {
    for (let row = rowOf(top); row <= rowOf(bottom); row++) {
      const boxes = this.rows[row]!
      for (let at = 0; at < boxes.length; at += 4) {
        if (left - room < boxes[at + 2]! && right + room > boxes[at]! && top < boxes[at + 3]! && bottom > boxes[at + 1]!) return false
      }
    }
    return true
  }

  /** Whether a box lies over a point: most names that have no room are known by that. */
  isAt(x: number, y: number): boolean {
    return !this.isFree(x, y, x, y)
  }

  add(left: number, top: number, right: number, bottom: number): void {
    for (let row = rowOf(top); row <= rowOf(bottom); row++) this.rows[row]!.push(left, top, right, bottom)
  }
}

export function drawLabels(context: CanvasRenderingContext2D, words: Words, labels: Label[], { look, view, pixelRatio, isMoving }: Frame): void {
  words.begin(pixelRatio, isMoving)
  context.clearRect(0, 0, view.width, view.height)
  for (const label of labels) {
    context.globalAlpha = label.alpha
    for (let index = 0; index < label.lines.length; index++) {
      const colour = label.hasNote && index === label.lines.length - 1 ? look.muted : look.text
      words.put(context, label.lines[index]!, label.x, lineAt(label, index), label.size, colour, label.node.community ? null : look.ground, label.centred)
    }
  }
  context.globalAlpha = 1
}

/** Where the middle of a line is. */
export const lineAt = (label: Label, index: number): number => label.y + (index - (label.lines.length - 1) / 2) * lineHeightOf(label.size)
