import type { Kind } from '../../api/types'
import { kindShapes } from '../../ui/kinds'
import { colour } from '../../ui/theme'
import type { Scene, SceneLine, SceneNode } from './scene'

/** From the drawing to the screen: pixels for each unit, and where its middle is. */
export interface Camera { scale: number; x: number; y: number }
/** What is brought out: a node or a line that is pointed at or chosen. */
export type Marked = SceneNode | SceneLine | null

export const isLine = (marked: Marked): marked is SceneLine => marked !== null && 'from' in marked

const shapes = new Map<Kind, Path2D>(Object.entries(kindShapes).map(([kind, path]) => [kind as Kind, new Path2D(path)]))
const plain = new Path2D('M6 1.25a4.75 4.75 0 1 0 .01 0z')
const family = 'system-ui, sans-serif', font = `12px ${family}`, typeFont = `10px ${family}`, longest = 30

/** How large a node is on the screen, in pixels: those with many relationships more, all less where there are many. */
export const radiusOf = ({ degree }: SceneNode, count: number): number => (count > 400 ? 4 : count > 80 ? 6 : 9) + Math.min(6, Math.sqrt(degree))

/** Lines or nodes that are drawn at once, names that are tried, and nodes from which on they are many: a frame of ten thousand nodes has to be drawn in a few milliseconds. */
const atOnce = 200, mostTried = 800, many = 400

/** Paints lines, nodes and as many names as have room, the best connected first; what is marked and its neighbours stand out. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, camera: Camera, width: number, height: number, marked: Marked): void {
  const { nodes, lines } = scene
  const across = (node: SceneNode) => camera.x + node.x * camera.scale, down = (node: SceneNode) => camera.y + node.y * camera.scale
  const near = neighbourhood(lines, marked)
  const isFaint = (node: SceneNode) => near !== null && !near.has(node)
  const isMarked = (line: SceneLine) => line === marked || (near !== null && !isLine(marked) && (line.from === marked || line.to === marked))
  const text = colour('text'), muted = colour('muted'), ground = colour('surface'), rule = colour('line-strong'), accent = colour('accent')
  const colours = new Map<Kind | null, string>([[null, muted], ...[...shapes.keys()].map((kind): [Kind, string] => [kind, colour(kind)])])
  context.clearRect(0, 0, width, height)
  context.font = font
  context.lineJoin = 'round'
  const brought = near === null ? [] : lines.filter(isMarked)
  paintLines(brought.length === 0 ? lines : lines.filter(line => !isMarked(line)), rule, 1.25, near === null ? 0.75 : 0.15)
  paintLines(brought, accent, 2, 1)
  if (nodes.length > many) {
    paintMany(nodes.filter(node => isFaint(node)), 0.2)
    paintMany(nodes.filter(node => !isFaint(node) && node !== marked), 1)
    if (marked !== null && !isLine(marked)) paintNode(marked)
  } else for (const node of nodes) paintNode(node)
  context.globalAlpha = 1
  const taken: Box[] = nodes.length > 2000 ? [] : nodes.map(node => boxAround(across(node), down(node), radiusOf(node, nodes.length)))
  paintNames()
  context.font = typeFont
  if (isLine(marked) || lines.length <= 60) for (const line of isLine(marked) ? [marked] : lines) paintType(line)

  function paintLines(some: readonly SceneLine[], ink: string, thickness: number, alpha: number): void {
    context.globalAlpha = alpha
    context.strokeStyle = context.fillStyle = ink
    context.lineWidth = thickness
    for (let from = 0; from < some.length; from += atOnce) {
      const part = some.slice(from, from + atOnce)
      context.beginPath()
      for (const line of part) trace(line, (x, y, tipX, tipY) => { context.moveTo(x, y); context.lineTo(tipX, tipY) })
      context.stroke()
      if (lines.length > 3000) continue
      context.beginPath()
      for (const line of part) {
        trace(line, (_x, _y, tipX, tipY, ux, uy) => {
          context.moveTo(tipX + ux * 2, tipY + uy * 2)
          context.lineTo(tipX - ux * 6 - uy * 3.5, tipY - uy * 6 + ux * 3.5)
          context.lineTo(tipX - ux * 6 + uy * 3.5, tipY - uy * 6 - ux * 3.5)
        })
      }
      context.fill()
    }
  }

  // Where a line begins and ends, and its direction; nothing of one that is out of sight or too short.
  function trace({ from, to }: SceneLine, draw: (x: number, y: number, tipX: number, tipY: number, ux: number, uy: number) => void): void {
    const x = across(from), y = down(from), toX = across(to), toY = down(to)
    if (Math.max(x, toX) < 0 || Math.max(y, toY) < 0 || Math.min(x, toX) > width || Math.min(y, toY) > height) return
    const dx = toX - x, dy = toY - y, length = Math.sqrt(dx * dx + dy * dy), end = radiusOf(to, nodes.length) + 3
    if (from === to || length < end) return
    const ux = dx / length, uy = dy / length
    draw(x, y, x + ux * (length - end), y + uy * (length - end), ux, uy)
  }

  function isInView(x: number, y: number, radius: number): boolean {
    return x >= -radius && y >= -radius && x <= width + radius && y <= height + radius
  }

  function paintNode(node: SceneNode): void {
    const radius = radiusOf(node, nodes.length), x = across(node), y = down(node)
    if (!isInView(x, y, radius)) return
    const shape = node.kind === null ? plain : shapes.get(node.kind)!
    context.globalAlpha = isFaint(node) ? 0.2 : 1
    context.save()
    context.translate(x - radius, y - radius)
    context.scale(radius / 6, radius / 6)
    context.lineWidth = node === marked ? 3 : 2
    context.strokeStyle = node === marked ? accent : ground
    context.stroke(shape)
    context.fillStyle = colours.get(node.kind)!
    context.fill(shape)
    context.restore()
  }

  function paintMany(some: readonly SceneNode[], alpha: number): void {
    context.globalAlpha = alpha
    context.strokeStyle = ground
    context.lineWidth = 1
    // The few lie on the many.
    for (const [kind, all] of [...Map.groupBy(some, node => node.kind)].sort((a, b) => b[1].length - a[1].length)) {
      context.fillStyle = colours.get(kind)!
      for (let from = 0; from < all.length; from += atOnce) {
        context.beginPath()
        for (const node of all.slice(from, from + atOnce)) {
          const radius = radiusOf(node, nodes.length), x = across(node), y = down(node)
          if (isInView(x, y, radius)) outline(context, kind, x, y, radius)
        }
        context.stroke()
        context.fill()
      }
    }
  }

  function paintNames(): void {
    const order = near === null ? scene.byDegree : [...near].sort((a, b) => Number(b === marked) - Number(a === marked) || b.degree - a.degree)
    context.textAlign = 'center'
    let left = 200, tries = mostTried
    for (const node of order) {
      if (left === 0 || tries === 0) return
      const radius = radiusOf(node, nodes.length), middle = across(node)
      if (middle < 0 || middle > width || down(node) < 0 || down(node) > height) continue
      tries--
      const name = shortened(node.name, node === marked ? 80 : longest), half = context.measureText(name).width / 2
      const x = Math.max(half + 4, Math.min(width - half - 4, middle))
      // Below its node, or above where there is no room.
      const y = [down(node) + radius + 12, down(node) - radius - 5].find(base => !taken.some(other => overlap(around(x, base, half), other))) ?? (node === marked ? down(node) + radius + 12 : null)
      if (y === null) continue
      taken.push(around(x, y, half))
      left--
      written(name, x, y, text)
    }
  }

  function paintType(line: SceneLine): void {
    if (isFaint(line.from) || isFaint(line.to)) return
    const x = (across(line.from) + across(line.to)) / 2, y = (down(line.from) + down(line.to)) / 2 + 3, half = context.measureText(line.label).width / 2
    const box = { left: x - half, right: x + half, top: y - 10, bottom: y + 3 }
    if (line !== marked && (half * 2 + 16 > Math.hypot(across(line.from) - across(line.to), down(line.from) - down(line.to)) || taken.some(other => overlap(box, other)))) return
    taken.push(box)
    context.textAlign = 'center'
    written(line.label, x, y, muted)
  }

  function written(words: string, x: number, y: number, ink: string): void {
    context.globalAlpha = 1
    context.lineWidth = 3.5
    context.strokeStyle = ground
    context.strokeText(words, x, y)
    context.fillStyle = ink
    context.fillText(words, x, y)
  }
}

/** Corners of the kinds' shapes around their middle, as parts of the radius; those that have none are round. */
const corners: Partial<Record<Kind, readonly number[]>> = {
  benchmark: [-0.71, -0.71, 0.71, -0.71, 0.71, 0.71, -0.71, 0.71], model: [0, -0.92, 0.92, 0, 0, 0.92, -0.92, 0], topic: [0, -0.88, 0.92, 0.79, -0.92, 0.79],
  paper: [-0.62, -0.88, 0.2, -0.88, 0.62, -0.46, 0.62, 0.88, -0.62, 0.88], venue: [0, -0.88, 0.83, -0.33, 0.83, 0.88, -0.83, 0.88, -0.83, -0.33],
}

function outline(context: CanvasRenderingContext2D, kind: Kind | null, x: number, y: number, radius: number): void {
  const points = kind === null ? undefined : corners[kind]
  if (!points) {
    context.moveTo(x + 0.79 * radius, y)
    context.arc(x, y, 0.79 * radius, 0, 2 * Math.PI)
    return
  }
  context.moveTo(x + points[0]! * radius, y + points[1]! * radius)
  for (let i = 2; i < points.length; i += 2) context.lineTo(x + points[i]! * radius, y + points[i + 1]! * radius)
  context.closePath()
}

interface Box { left: number; right: number; top: number; bottom: number }
const around = (x: number, y: number, half: number): Box => ({ left: x - half - 2, right: x + half + 2, top: y - 9, bottom: y + 3 })
const boxAround = (x: number, y: number, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
const overlap = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
const shortened = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name)

function neighbourhood(lines: readonly SceneLine[], marked: Marked): Set<SceneNode> | null {
  if (marked === null) return null
  if (isLine(marked)) return new Set([marked.from, marked.to])
  return new Set([marked, ...lines.filter(line => line.from === marked || line.to === marked).flatMap(line => [line.from, line.to])])
}
