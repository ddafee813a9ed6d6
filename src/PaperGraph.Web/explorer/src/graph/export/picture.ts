import { lineAt } from '../draw/labels'
import { dimmed, edgeAlpha, edgeFactor } from '../draw/programs'
import type { Look } from '../draw/look'
import { edgeColumns, kindNumbers, State } from '../scene/scene'
import { linkStyle, styleOf } from '../scene/relations'
import { brightRadiusAt, radiusAt, ringWidth } from '../stage/sizes'
import type { Stage } from '../stage/stage'
import { screenX, screenY } from '../stage/view'

/** What is drawn, as lines, shapes and words: for a file, without the graphics card. */
export interface Picture {
  width: number; height: number; ground: string; text: string
  lines: { x1: number; y1: number; x2: number; y2: number; width: number; colour: string; alpha: number; style: number }[]
  shapes: Shape[]
  words: { x: number; y: number; text: string; size: number; colour: string; anchor: 'start' | 'middle'; alpha: number; halo: boolean }[]
}
export interface Shape {
  x: number; y: number; radius: number; kind: number; colour: string; alpha: number; title: string
  /** Of a community: how many of it are of each kind, with the kinds' colours. */
  ring: { share: number; colour: string }[]
  outline: string | null
}

const dashes: Record<number, number[]> = { 2: [8, 4], 3: [2.5, 3.5], 4: [14, 4] }
export const dashesOf = (style: number): number[] => dashes[style] ?? []

export function takePicture(stage: Stage): Picture {
  const { view, frame: { look, sizes, dim, bright } } = stage
  const factor = edgeFactor(sizes), { scene } = stage
  const lines: Picture['lines'] = [], shapes: Shape[] = []
  const faint = (isBright: boolean): number => (isBright ? 1 : dimmed(dim))
  for (const edge of scene.liveEdges()) {
    const [a, b] = scene.ends[edge]!
    const line = { x1: screenX(view, a.x), y1: screenY(view, a.y), x2: screenX(view, b.x), y2: screenY(view, b.y) }
    if (isOutside(Math.min(line.x1, line.x2), Math.min(line.y1, line.y2), Math.max(line.x1, line.x2), Math.max(line.y1, line.y2), view)) continue
    const style = styleOf(scene.relations[edge]!), row = edge * edgeColumns.count
    const isBright = dim > 0 && bright.edges.has(edge)
    lines.push({
      ...line, width: Math.max(0.6, scene.edges.data[row + edgeColumns.width]! * (style === linkStyle ? 0.8 : factor)), colour: look.relations[style]!,
      alpha: (isBright ? 0.95 : style === linkStyle ? 0.4 : edgeAlpha(stage.frame)) * faint(isBright), style,
    })
  }
  for (const node of scene.byKey.values()) {
    const x = screenX(view, node.x), y = screenY(view, node.y), radius = radiusAt(node, sizes)
    if (node.leaving || isOutside(x - radius, y - radius, x + radius, y + radius, view)) continue
    const state = scene.stateOf(node), isBright = dim > 0 && bright.nodes.has(node)
    shapes.push({
      x, y, radius: isBright ? brightRadiusAt(node, sizes) : radius, kind: node.kind === null ? 7 : kindNumbers[node.kind], colour: look.kinds[node.kind === null ? 7 : kindNumbers[node.kind]]!, title: node.name,
      alpha: faint(isBright), outline: state & State.selected ? look.accent : state & State.end ? look.text : null,
      ring: node.community ? (['method', 'benchmark', 'model', 'topic'] as const).map((kind, index) => ({ share: (node.community!.kinds[kind] ?? 0) / Math.max(1, node.community!.concepts), colour: look.kinds[index]! })) : [],
    })
  }
  const words = stage.labels.flatMap(label => label.lines.map((text, index) => ({
    x: label.x, y: lineAt(label, index), text, size: label.size, colour: label.hasNote && index === label.lines.length - 1 ? look.muted : look.text,
    anchor: label.centred ? 'middle' as const : 'start' as const, alpha: label.alpha, halo: !label.node.community,
  })))
  // The largest first, so that what is small lies above.
  return { width: view.width, height: view.height, ground: look.ground, text: look.text, lines, shapes: shapes.sort((a, b) => b.radius - a.radius), words }
}

function isOutside(left: number, top: number, right: number, bottom: number, view: { width: number; height: number }): boolean {
  return right < 0 || bottom < 0 || left > view.width || top > view.height
}

export interface LegendEntry { kind: number | null; style: number | null; colour: string; text: string }

/** What the file's legend says: only what the picture shows. */
export function legendOf(picture: Picture, look: Look, kindNames: readonly string[], relationNames: readonly string[]): LegendEntry[] {
  const hasKind = (kind: number): boolean => picture.shapes.some(shape => shape.kind === kind || (shape.ring[kind]?.share ?? 0) > 0)
  const kinds = kindNames.flatMap((text, kind) => (hasKind(kind) ? [{ kind, style: null, colour: look.kinds[kind]!, text }] : []))
  const styles = new Set(picture.lines.map(line => line.style))
  const relations = relationNames.flatMap((text, style) => (styles.has(style) ? [{ kind: null, style, colour: look.relations[style]!, text }] : []))
  return [...kinds, ...relations]
}

/** The outline of a kind's shape around 0, 0, as a path of SVG. */
export function pathOf(kind: number, r: number): string {
  const at = (...points: [number, number][]): string => `M${points.map(([x, y]) => `${round(x * r)} ${round(y * r)}`).join('L')}Z`
  switch (kind) {
    case 1: return at([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88])
    case 2: return at([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0])
    case 3: return at([0, -1.04], [1.04, 0.76], [-1.04, 0.76])
    case 4: return at([-0.74, -0.94], [0.74, -0.94], [0.74, 0.94], [-0.74, 0.94])
    case 6: return at([-0.94, -0.66], [0.94, -0.66], [0.94, 0.66], [-0.94, 0.66])
    default: return `M${round(-r)} 0A${round(r)} ${round(r)} 0 1 1 ${round(r)} 0A${round(r)} ${round(r)} 0 1 1 ${round(-r)} 0Z`
  }
}

/** The arcs of a community's ring, as paths from the top clockwise. */
export function ringOf(shape: Shape): { path: string; colour: string; width: number }[] {
  const width = ringWidth(shape.radius), r = shape.radius - width / 2
  let from = 0
  return shape.ring.flatMap(({ share, colour }) => {
    const to = from + share, [a, b] = [from, Math.min(to, from + 0.9999)]
    from = to
    if (share <= 0) return []
    const point = (turn: number): string => `${round(r * Math.sin(turn * 2 * Math.PI))} ${round(-r * Math.cos(turn * 2 * Math.PI))}`
    return [{ path: `M${point(a)}A${round(r)} ${round(r)} 0 ${share > 0.5 ? 1 : 0} 1 ${point(b)}`, colour, width }]
  })
}

export const round = (value: number): number => Math.round(value * 100) / 100
