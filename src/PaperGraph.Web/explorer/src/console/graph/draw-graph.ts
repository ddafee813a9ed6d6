import { pageOf } from '../../app/address'
import { go } from '../../app/router'
import { iconButton } from '../../ui/buttons'
import { h } from '../../ui/dom'
import { counted } from '../../ui/format'
import { onTheme } from '../../ui/theme'
import { knownId } from '../values'
import { portion } from './ask-neighbours'
import { Growth } from './growth'
import { isLine, paint, radiusOf, type Camera, type Marked } from './painter'
import { Panel } from './panel'
import { placeApart } from './place-apart'
import { Scene, type SceneNode } from './scene'
import type { ResultGraph } from './result-graph'

const least = 0.02, most = 20, margin = 56
/** Milliseconds in which nodes go to new places. */
const way = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300

/** Draws a result's graph on a canvas that can be moved, zoomed, pointed at and grown; what is chosen stands in a panel, and that the graph has changed is told. */
export function drawGraph(place: HTMLElement, chosen: HTMLElement, graph: ResultGraph, tell: () => void, signal: AbortSignal): void {
  const scene = new Scene(Math.max(1, Math.min(1.8, place.clientWidth / Math.max(1, place.clientHeight))))
  new Stage(place, chosen, graph, scene, tell, signal).begin(graph)
}

class Stage {
  private camera: Camera = { scale: 1, x: 0, y: 0 }
  private size = { width: 0, height: 0 }
  private hovered: Marked = null
  private chosen: Marked = null
  private frame = 0
  private moved = false
  private isBusy = false
  private isPlaced = false
  private placed = Promise.resolve()
  private readonly fingers = new Map<number, { x: number; y: number }>()
  private held: SceneNode | null = null
  private readonly canvas = h('canvas', { class: 'graph-canvas' })
  private readonly growth: Growth
  private readonly panel: Panel

  constructor(private readonly place: HTMLElement, chosen: HTMLElement, graph: ResultGraph, private readonly scene: Scene, private readonly tell: () => void, private readonly signal: AbortSignal) {
    this.growth = new Growth(graph, scene, signal)
    this.panel = new Panel(chosen, this.growth, () => void this.toggle(), () => void this.grow())
    place.replaceChildren(this.canvas, h('div', { class: 'graph-tools' },
      iconButton('Zoom in', 'plus', () => this.zoom(1.4)), iconButton('Zoom out', 'minus', () => this.zoom(1 / 1.4)), iconButton('Show all', 'expand', () => this.fit())))
    const observer = new ResizeObserver(() => this.resize())
    observer.observe(place)
    const stop = onTheme(() => this.draw())
    signal.addEventListener('abort', () => { observer.disconnect(); stop(); cancelAnimationFrame(this.frame) }, { once: true })
    this.listen()
  }

  /** Draws the graph once its nodes have places. */
  begin(graph: ResultGraph): void {
    this.placed = this.busy(async () => {
      this.panel.say(`Placing ${counted(graph.nodes.size, 'node')} …`)
      this.scene.add(graph)
      const at = await placeApart(this.scene.placing(false), this.signal)
      this.scene.nodes.forEach((node, i) => Object.assign(node, this.scene.wanted(at, i)))
      this.isPlaced = true
      this.panel.say('')
      this.fit()
    })
  }

  private listen(): void {
    const { canvas, place } = this
    canvas.addEventListener('pointerdown', event => this.press(event))
    canvas.addEventListener('pointermove', event => this.point(event))
    canvas.addEventListener('pointerup', event => this.release(event))
    canvas.addEventListener('pointercancel', event => this.fingers.delete(event.pointerId))
    canvas.addEventListener('pointerleave', () => this.mark(null))
    canvas.addEventListener('dblclick', () => void this.toggle())
    canvas.addEventListener('wheel', event => { event.preventDefault(); this.zoom(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY) }, { passive: false })
    place.addEventListener('keydown', event => this.key(event))
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.place
    if (width === 0 || (width === this.size.width && height === this.size.height)) return
    const first = this.size.width === 0
    this.size = { width, height }
    this.canvas.width = width * devicePixelRatio
    this.canvas.height = height * devicePixelRatio
    if (first) this.fit()
    else this.draw()
  }

  private fit(): void {
    const { width, height } = this.size
    const xs = this.scene.nodes.map(node => node.x), ys = this.scene.nodes.map(node => node.y)
    const left = smallest(xs), right = -smallest(xs.map(x => -x)), top = smallest(ys), bottom = -smallest(ys.map(y => -y))
    const scale = Math.min(72, (width - 2 * margin) / Math.max(0.1, right - left), (height - 2 * margin) / Math.max(0.1, bottom - top))
    this.camera = { scale: Math.max(0.1, scale), x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale }
    this.draw()
  }

  private zoom(factor: number, x = this.size.width / 2, y = this.size.height / 2): void {
    const { camera } = this, scale = Math.max(least, Math.min(most * 72, camera.scale * factor)), by = scale / camera.scale
    this.camera = { scale, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by }
    this.draw()
  }

  private move(dx: number, dy: number): void {
    this.camera = { ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy }
    this.draw()
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowLeft: [48, 0], ArrowRight: [-48, 0], ArrowUp: [0, 48], ArrowDown: [0, -48] }[event.key]
    if (step) this.move(step[0]!, step[1]!)
    else if (event.key === '+' || event.key === '=') this.zoom(1.4)
    else if (event.key === '-') this.zoom(1 / 1.4)
    else if (event.key === '0') this.fit()
    else if (event.key.toLowerCase() === 'n') this.step(1)
    else if (event.key.toLowerCase() === 'p') this.step(-1)
    else if (event.key.toLowerCase() === 'm') void this.grow()
    else if (event.key.toLowerCase() === 'o') this.open()
    else if (event.key === 'Enter' && event.target === this.place) void this.toggle()
    else if (event.key === 'Escape' && this.chosen) this.take(null)
    else return
    event.preventDefault()
  }

  // From one node to the next, the best connected first.
  private step(by: number): void {
    const order = this.scene.byDegree, at = order.findIndex(node => node === this.chosen)
    this.take(order[at < 0 && by < 0 ? order.length - 1 : (at + by + order.length) % order.length]!)
  }

  private open(): void {
    const node = this.chosenNode(), id = node && knownId(node.node)
    if (id !== null) go(pageOf(id))
  }

  /** Shows the first neighbours of the chosen node, or takes away what came with them. */
  private async toggle(): Promise<void> {
    const node = this.chosenNode()
    if (node === null) return
    // A key pressed before the first picture is there is not lost.
    await this.placed
    if (this.isBusy) return
    if (!this.growth.isExpanded(node)) return this.grow()
    this.growth.fold(node)
    this.hovered = null
    this.tell()
    this.panel.update()
    this.draw()
  }

  /** Shows the next neighbours of the chosen node. */
  private grow(): Promise<void> {
    const node = this.chosenNode()
    if (node === null || (this.growth.isExpanded(node) && this.growth.leftOf(node) === 0)) return Promise.resolve()
    return this.busy(async () => {
      this.panel.say(`Asking for the neighbours of ${node.name} …`)
      const added = await this.growth.expand(node, portion)
      if (added.length > 0) await this.travel(await placeApart(this.scene.placing(true), this.signal))
      if (!added.every(one => this.isInView(one))) this.fit()
      this.draw()
      this.tell()
      this.panel.update()
    })
  }

  // One thing at a time: what is asked for meanwhile would be placed among nodes that are not there yet.
  private async busy(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    try {
      await work()
    } catch (error) {
      if (!this.signal.aborted) this.panel.fail(error)
    } finally {
      this.isBusy = false
    }
  }

  private chosenNode(): SceneNode | null { return this.chosen && !isLine(this.chosen) ? this.chosen : null }

  private isInView({ x, y }: SceneNode): boolean {
    const { camera, size } = this, across = camera.x + x * camera.scale, down = camera.y + y * camera.scale
    return across > 0 && down > 0 && across < size.width && down < size.height
  }

  // Nodes go to their new places, so that the eye can follow.
  private travel(at: Float64Array): Promise<void> {
    const begun = performance.now(), nodes = this.scene.nodes, from = nodes.map(({ x, y }) => ({ x, y })), to = nodes.map((_, i) => this.scene.wanted(at, i))
    return new Promise(resolve => {
      const step = () => {
        const share = way === 0 ? 1 : Math.min(1, (performance.now() - begun) / way), eased = share * (2 - share)
        nodes.forEach((node, i) => { node.x = from[i]!.x + (to[i]!.x - from[i]!.x) * eased; node.y = from[i]!.y + (to[i]!.y - from[i]!.y) * eased })
        this.draw()
        if (share < 1 && !this.signal.aborted) requestAnimationFrame(step)
        else resolve()
      }
      step()
    })
  }

  private press(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId)
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY })
    this.moved = false
    const under = this.fingers.size === 1 ? this.find(event.offsetX, event.offsetY) : null
    this.held = under && !isLine(under) ? under : null
  }

  private point(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId)
    if (!before) return this.mark(this.find(event.offsetX, event.offsetY))
    const dx = event.offsetX - before.x, dy = event.offsetY - before.y
    if (!this.moved && Math.hypot(dx, dy) < 3) return
    this.moved = true
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1]
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY })
    if (other) {
      const was = Math.hypot(before.x - other.x, before.y - other.y), is = Math.hypot(event.offsetX - other.x, event.offsetY - other.y)
      this.zoom(is / Math.max(1, was), other.x, other.y)
    } else if (this.held) {
      this.held.x += dx / this.camera.scale
      this.held.y += dy / this.camera.scale
      this.draw()
    } else this.move(dx, dy)
  }

  private release(event: PointerEvent): void {
    this.fingers.delete(event.pointerId)
    this.held = null
    if (!this.moved) this.take(this.find(event.offsetX, event.offsetY))
  }

  private mark(marked: Marked): void {
    this.canvas.style.cursor = marked ? 'pointer' : ''
    if (marked === this.hovered) return
    this.hovered = marked
    this.draw()
  }

  private take(marked: Marked): void {
    this.chosen = marked
    this.panel.show(marked)
    this.draw()
  }

  private find(x: number, y: number): Marked {
    const { camera, scene } = this, across = (node: SceneNode) => camera.x + node.x * camera.scale, down = (node: SceneNode) => camera.y + node.y * camera.scale
    const node = scene.nodes.findLast(node => Math.hypot(across(node) - x, down(node) - y) <= radiusOf(node, scene.nodes.length) + 3)
    return node ?? scene.lines.find(({ from, to }) => fromLine(x, y, across(from), down(from), across(to), down(to)) <= 5) ?? null
  }

  private draw(): void {
    if (!this.isPlaced) return
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      const context = this.canvas.getContext('2d')!
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
      paint(context, this.scene, this.camera, this.size.width, this.size.height, this.hovered ?? this.chosen)
    })
  }
}

const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)

function fromLine(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1, dy = y2 - y1, length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}
