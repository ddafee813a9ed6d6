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

/** Paints lines, nodes and as many names as have room, the best connected first; what is marked and its neighbours stand out. */
export function paint(context: CanvasRenderingContext2D, { nodes, lines }: Scene, camera: Camera, width: number, height: number, marked: Marked): void {
  const across = (node: SceneNode) => camera.x + node.x * camera.scale, down = (node: SceneNode) => camera.y + node.y * camera.scale
  const near = neighbourhood(lines, marked)
  const isFaint = (...ends: SceneNode[]) => near !== null && !ends.every(end => near.has(end))
  const text = colour('text'), muted = colour('muted'), ground = colour('surface'), rule = colour('line-strong'), accent = colour('accent')
  const colours = new Map([...shapes.keys()].map(kind => [kind, colour(kind)]))
  context.clearRect(0, 0, width, height)
  context.font = font
  context.lineJoin = 'round'
  paintLines()
  for (const node of nodes) paintNode(node)
  const taken: Box[] = nodes.length > 2000 ? [] : nodes.map(node => boxAround(across(node), down(node), radiusOf(node, nodes.length)))
  paintNames()
  context.font = typeFont
  if (isLine(marked) || lines.length <= 60) for (const line of isLine(marked) ? [marked] : lines) paintType(line)

  function paintLines(): void {
    const heads = lines.length <= 3000
    for (const line of lines) {
      const isMarked = line === marked || (near !== null && !isLine(marked) && (line.from === marked || line.to === marked))
      context.globalAlpha = isMarked ? 1 : near === null ? 0.75 : 0.15
      context.strokeStyle = context.fillStyle = isMarked ? accent : rule
      context.lineWidth = isMarked ? 2 : 1.25
      const x = across(line.from), y = down(line.from), dx = across(line.to) - x, dy = down(line.to) - y, length = Math.hypot(dx, dy)
      const end = radiusOf(line.to, nodes.length) + 3
      if (line.from === line.to || length < end) continue
      const ux = dx / length, uy = dy / length, tipX = x + ux * (length - end), tipY = y + uy * (length - end)
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(tipX, tipY)
      context.stroke()
      if (!heads) continue
      context.beginPath()
      context.moveTo(tipX + ux * 2, tipY + uy * 2)
      context.lineTo(tipX - ux * 6 - uy * 3.5, tipY - uy * 6 + ux * 3.5)
      context.lineTo(tipX - ux * 6 + uy * 3.5, tipY - uy * 6 - ux * 3.5)
      context.fill()
    }
  }

  function paintNode(node: SceneNode): void {
    const radius = radiusOf(node, nodes.length), x = across(node), y = down(node)
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return
    context.globalAlpha = isFaint(node) ? 0.2 : 1
    context.save()
    context.translate(x - radius, y - radius)
    context.scale(radius / 6, radius / 6)
    const shape = node.kind === null ? plain : shapes.get(node.kind)!
    context.lineWidth = node === marked ? 3 : 2
    context.strokeStyle = node === marked ? accent : ground
    context.stroke(shape)
    context.fillStyle = node.kind === null ? muted : colours.get(node.kind)!
    context.fill(shape)
    context.restore()
  }

  function paintNames(): void {
    const order = [...nodes].sort((a, b) => Number(b === marked) - Number(a === marked) || Number(isFaint(a)) - Number(isFaint(b)) || b.degree - a.degree)
    context.textAlign = 'center'
    let left = 200
    for (const node of order) {
      if (left === 0 || (isFaint(node) && near !== null)) return
      const radius = radiusOf(node, nodes.length), middle = across(node)
      if (middle < 0 || middle > width || down(node) < 0 || down(node) > height) continue
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
    if (isFaint(line.from, line.to)) return
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
