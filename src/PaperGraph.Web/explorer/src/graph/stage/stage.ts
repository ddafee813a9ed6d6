import Graph from 'graphology'
import Sigma from 'sigma'
import { drawLabels, Labels, type Label } from '../draw/labels'
import { followLook } from '../draw/look'
import { Words } from '../draw/words'
import { BrightDrawing, dimmed, EdgeDrawing, nodeProgram, noProgram, type Frame } from '../draw/programs'
import { fade, type Scene } from '../scene/scene'
import { isSoftware, Pace } from './pace'
import { sizesAt } from './sizes'
import { screenX, screenY, viewOf, type Box, type View } from './view'

const dimming = 140
/** How long the camera must rest before all is drawn that was left out while it moved. */
const resting = 130
const sweepPause = 30
/** How many further edges are drawn in a frame at least. */
const leastPart = 1500

/** The picture: Sigma's camera, gestures and layers, with programs and labels that draw the scene. */
export class Stage {
  readonly sigma: Sigma
  readonly frame: Frame
  readonly pace: Pace
  /** The names that the last frame shows. */
  labels: Label[] = []
  /** Told when the camera has moved. */
  onCamera: () => void = () => {}
  /** Told when the graphics card has taken the picture back. */
  onLost: () => void = () => {}
  /** Told after each frame. */
  onFrame: () => void = () => {}
  /** Whether the whole map is to be seen, whatever the size of the window. */
  isWhole = true
  /** Whether the middle stays the middle when the window changes, as it does until a person has moved what an address showed. */
  keepsMiddle = false
  /** While the stage itself puts the camera where it belongs. */
  isPlacing = false
  private readonly side: number
  private readonly middle: { x: number; y: number }
  private readonly look
  private readonly chooser: Labels
  private readonly words = new Words()
  private readonly watch: ResizeObserver
  private movedAt = -1e9
  private dimTarget = 0
  private lastFrame = 0
  private drawUntil = 0
  private overFrame = 0
  private rest = 0
  private sweeping = 0
  private refining = 0
  private isTimed = false
  /** What the picture below shows: from where, and whether some of it is left out. */
  private drawn: View
  private drawnAt = -1e9
  private isPartial = false
  /** Where the camera is flying to. */
  private flight: Pick<View, 'x' | 'y' | 'scale'> | null = null
  private readonly lines: EdgeDrawing
  private readonly over: BrightDrawing
  /** Another view of the page is shown, and the map has no size. */
  private isHidden = false
  private isEnded = false

  /** `bounds` are those of the whole map, `spacing` how far apart concepts lie on it. */
  constructor(readonly container: HTMLElement, readonly scene: Scene, readonly bounds: Box, private readonly spacing: number) {
    this.middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }
    this.side = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top, 1)
    this.look = followLook(() => { this.frame.look = this.look.current; this.draw() })
    const view = viewOf(bounds, { width: container.offsetWidth, height: container.offsetHeight })
    this.drawn = view
    this.frame = { scene, view, sizes: sizesAt(view.scale, spacing), look: this.look.current, now: 0, dim: 0, bright: { nodes: new Set(), edges: new Set() }, most: Infinity, mostEdges: Infinity, isMoving: false, pixelRatio: devicePixelRatio }
    this.sigma = new Sigma(anchor(), container, {
      allowInvalidContainer: true, renderLabels: false, renderEdgeLabels: false, stagePadding: 0, enableCameraRotation: false, zoomingRatio: 1.5, doubleClickTimeout: 260,
      defaultNodeType: 'concept', defaultEdgeType: 'relation', inertiaDuration: fade.time || 1, zoomDuration: fade.time || 1, doubleClickZoomingDuration: fade.time || 1,
      nodeProgramClasses: { concept: nodeProgram(this.frame) }, nodeHoverProgramClasses: { concept: noProgram() }, edgeProgramClasses: { relation: noProgram() },
    })
    // Layers that have nothing to show would still be put together with the others in every frame.
    for (const layer of ['edges', 'edgeLabels', 'hovers', 'hoverNodes']) this.sigma.getCanvases()[layer]!.style.display = 'none'
    // What is drawn stays, so that further edges can be drawn over it.
    const lines = this.layer('lines', 'nodes', true)
    this.lines = new EdgeDrawing(lines, scene.edges)
    this.over = new BrightDrawing(this.layer('bright', 'labels', false))
    this.sigma.resize(true)
    this.pace = new Pace(isSoftware(lines))
    this.chooser = new Labels(this.labelLayer)
    this.sigma.setCustomBBox({ x: [this.middle.x - this.side / 2, this.middle.x + this.side / 2], y: [-this.middle.y - this.side / 2, -this.middle.y + this.side / 2] })
    // The middle of the map may be looked at from as near as one likes to look at two neighbours.
    this.sigma.setSettings({ minCameraRatio: this.ratioOf(900 / spacing), maxCameraRatio: this.ratioOf(view.scale / 3) })
    for (const layer of ['nodes', 'lines', 'bright']) this.sigma.getCanvases()[layer]!.addEventListener('webglcontextlost', () => { if (!this.isEnded) this.onLost() })
    this.sigma.on('beforeRender', () => this.before())
    this.sigma.on('afterRender', () => this.after())
    this.sigma.getCamera().on('updated', () => { this.movedAt = performance.now(); this.onCamera() })
    this.watch = new ResizeObserver(() => this.resized())
    this.watch.observe(container)
    this.set(view)
  }

  get view(): View { return this.frame.view }

  /** Pixels for each unit at which concepts stand apart with their names. */
  get closeScale(): number { return 34 / this.spacing }

  /** Whether the camera is under way. */
  get isMoving(): boolean {
    return performance.now() - this.movedAt < 90 || this.sigma.getCamera().isAnimated() || this.sigma.getMouseCaptor().isMoving
  }

  get labelLayer(): CanvasRenderingContext2D {
    return this.sigma.getCanvases()['labels']!.getContext('2d')!
  }

  draw(): void {
    if (!this.isHidden) this.sigma.scheduleRender()
  }

  /** Draws while a person moves a thing. */
  drawMoved(): void {
    this.movedAt = performance.now()
    this.draw()
  }

  /** Draws what stands out, and the names, over a picture that stays as it is. */
  drawOver(): void {
    if (this.isHidden || this.overFrame !== 0) return
    this.overFrame = requestAnimationFrame(() => {
      this.before()
      this.afterwards()
    })
  }

  /** Draws until what has just come or gone has faded; where the whole picture takes long, once when that is over. */
  drawFades(): void {
    this.drawUntil = this.clock() + fade.time + 30
    if (this.isSlow) this.drawAtRest(fade.time + 30)
    else this.draw()
  }

  /** Milliseconds by which the scene's things come and go. */
  clock(): number {
    return performance.now()
  }

  /** How far what does not stand out is dimmed, from now on. */
  dim(target: number): void {
    if (this.dimTarget === target) return
    this.dimTarget = target
    this.drawOver()
  }

  set(view: Pick<View, 'x' | 'y' | 'scale'>): void {
    this.sigma.getCamera().setState(this.stateOf(view))
    this.draw()
  }

  /** Goes to a view, in one step where motion is not wanted. */
  async fly(view: Pick<View, 'x' | 'y' | 'scale'>, duration = 450): Promise<void> {
    if (fade.time === 0) return this.set(view)
    this.flight = view
    let size: string
    // Sigma's ratio means another scale once the window has another size, as when a line of the page comes late: then the way goes on to where it led.
    do {
      size = this.size
      await this.sigma.getCamera().animate(this.stateOf(view), { duration, easing: 'cubicInOut' })
    } while (this.flight === view && this.size !== size)
    if (this.flight === view) this.flight = null
  }

  /** Moves no further than it takes to see a place, away from what lies over the edges. */
  keepInSight(place: { x: number; y: number }, room: { left: number; right: number; top: number; bottom: number }): void {
    const view = this.read()
    const overshoot = (at: number, from: number, to: number): number => (at < from ? at - from : at > to ? at - to : 0)
    const x = overshoot(screenX(view, place.x), room.left, view.width - room.right), y = overshoot(screenY(view, place.y), room.top, view.height - room.bottom)
    if (x !== 0 || y !== 0) void this.fly({ x: view.x + x / view.scale, y: view.y + y / view.scale, scale: view.scale }, 220)
  }

  /** The view as the camera has it this moment, between two frames too. */
  read(): View {
    const { x, y, ratio } = this.sigma.getCamera().getState()
    const { width, height } = this.sigma.getDimensions()
    return { x: this.middle.x + (x - 0.5) * this.side, y: this.middle.y - (y - 0.5) * this.side, scale: Math.min(width, height) / (ratio * this.side), width, height }
  }

  end(): void {
    this.isEnded = true
    clearTimeout(this.rest)
    clearTimeout(this.sweeping)
    cancelAnimationFrame(this.overFrame)
    cancelAnimationFrame(this.refining)
    this.watch.disconnect()
    this.look.end()
    this.sigma.kill()
  }

  /** What is seen stays where it is on the screen when a panel opens beside it; the whole stays the whole. */
  private resized(): void {
    this.isHidden = this.container.offsetWidth === 0
    if (this.isHidden) return
    const old = this.frame.view
    this.sigma.resize()
    const { width, height } = this.sigma.getDimensions()
    if (width === old.width && height === old.height) return this.draw()
    if (this.flight) return
    this.isPlacing = true
    if (this.isWhole) this.set(viewOf(this.bounds, { width, height }))
    else if (this.keepsMiddle) this.set(old)
    else this.set({ x: old.x + (width - old.width) / 2 / old.scale, y: old.y + (height - old.height) / 2 / old.scale, scale: old.scale })
    this.isPlacing = false
  }

  private before(): void {
    const { frame, drawn } = this
    frame.view = this.read()
    frame.isMoving = this.isMoving || frame.view.x !== drawn.x || frame.view.y !== drawn.y || frame.view.scale !== drawn.scale
    frame.sizes = sizesAt(frame.view.scale, this.spacing)
    frame.pixelRatio = devicePixelRatio
    frame.now = this.clock()
    frame.most = frame.isMoving ? this.pace.most : Infinity
    frame.mostEdges = frame.isMoving || this.isSlow ? this.pace.most : Infinity
    if (frame.isMoving && !this.isTimed) this.time()
    const step = fade.time === 0 ? 1 : Math.min(50, frame.now - this.lastFrame) / dimming
    frame.dim = frame.dim < this.dimTarget ? Math.min(this.dimTarget, frame.dim + step) : Math.max(this.dimTarget, frame.dim - step)
    this.lastFrame = frame.now
  }

  private after(): void {
    this.drawn = this.frame.view
    this.drawnAt = this.frame.now
    this.isPartial = this.frame.most < this.count
    this.lines.draw(this.frame)
    this.afterwards()
    cancelAnimationFrame(this.refining)
    if (this.isSlow && !this.isPartial) this.refine()
    if (this.frame.now >= this.drawUntil) this.sweep()
    else if (this.isSlow) this.drawAtRest(this.drawUntil - this.frame.now)
    else this.draw()
  }

  /** Draws the further edges a part a frame, so that the camera can move again at any moment. */
  private refine(): void {
    this.refining = requestAnimationFrame(() => {
      if (this.lines.drawFurther(this.frame, Math.max(leastPart, this.pace.most))) this.refine()
    })
  }

  /** What lies over the picture: what stands out, while the rest is dimmed, and the names. */
  private afterwards(): void {
    cancelAnimationFrame(this.overFrame)
    this.overFrame = 0
    const { frame } = this, opacity = String(dimmed(frame.dim)), canvases = this.sigma.getCanvases()
    for (const layer of ['lines', 'nodes']) canvases[layer]!.style.opacity = opacity
    canvases['bright']!.style.visibility = frame.dim > 0 ? 'visible' : 'hidden'
    if (frame.dim > 0) this.over.draw(frame)
    this.labels = this.chooser.choose(frame)
    drawLabels(this.labelLayer, this.words, this.labels, frame)
    if (frame.dim !== this.dimTarget) this.drawOver()
    this.onFrame()
  }

  /** Whether a frame with all of it would take long. */
  private get isSlow(): boolean { return this.pace.most < this.count }

  /** The more numerous of nodes and edges. */
  private get count(): number { return Math.max(this.scene.nodeCount, this.scene.edgeCount) }

  /** How long it takes until the next frame could be drawn: the renderer is asked for no more than it has done. */
  private time(): void {
    const begin = performance.now()
    this.isTimed = true
    requestAnimationFrame(() => {
      this.isTimed = false
      this.pace.took(performance.now() - begin, this.count)
      this.drawAtRest()
    })
  }

  /** Forgets what has faded, a little at a time and without drawing, for it is not seen any more. */
  private sweep(): void {
    clearTimeout(this.sweeping)
    if (this.scene.sweep(this.clock())) this.sweeping = window.setTimeout(() => this.sweep(), sweepPause)
  }

  private drawAtRest(after = resting): void {
    clearTimeout(this.rest)
    this.rest = window.setTimeout(() => {
      if (this.isMoving) this.drawAtRest()
      else if (this.isPartial || this.drawnAt < this.drawUntil) this.draw()
      else this.drawOver()
    }, after)
  }

  private layer(id: string, beforeLayer: string, preserveDrawingBuffer: boolean): WebGL2RenderingContext {
    const canvas = this.sigma.createCanvas(id, { beforeLayer })
    return this.sigma.createWebGLContext(id, { canvas, preserveDrawingBuffer }) as WebGL2RenderingContext
  }

  private stateOf(view: Pick<View, 'x' | 'y' | 'scale'>) {
    return { x: (view.x - this.middle.x) / this.side + 0.5, y: 0.5 - (view.y - this.middle.y) / this.side, ratio: this.ratioOf(view.scale) }
  }

  private get size(): string {
    const { width, height } = this.sigma.getDimensions()
    return `${width} ${height}`
  }

  private ratioOf(scale: number): number {
    const { width, height } = this.sigma.getDimensions()
    return Math.min(width, height) / (scale * this.side)
  }
}

// Sigma draws nothing at all while its graph is empty.
function anchor(): Graph {
  const graph = new Graph()
  graph.addNode('anchor', { x: 0, y: 0, type: 'concept' })
  return graph
}
