import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering'
import type { SceneNode } from '../scene/node'
import { edgeColumns, fade, nodeColumns, type Scene } from '../scene/scene'
import { Slots } from '../scene/slots'
import type { Sizes } from '../stage/sizes'
import type { View } from '../stage/view'
import { Fewer, furtherEdges, importantEdges, importantNodes } from './fewer'
import { Quads } from './quads'
import type { Look } from './look'
import { edgeFragment, edgeVertex, nodeFragment, nodeVertex } from './shaders'

/** What stands out: nodes, and slots of edges. */
export interface Bright { nodes: ReadonlySet<SceneNode>; edges: ReadonlySet<number> }

/** What a frame is drawn by. `most` and `mostEdges` are about how many of the most important nodes and edges are drawn at once, Infinity for all. */
export interface Frame { scene: Scene; view: View; sizes: Sizes; look: Look; now: number; dim: number; bright: Bright; most: number; mostEdges: number; isMoving: boolean; pixelRatio: number }

/**
 * A program for Sigma that draws the scene's nodes. Sigma's own take each node and edge from its graph and write all of them anew whenever one is
 * added, which at 60,000 edges takes longer than a frame may; this one sends what has changed.
 */
export function nodeProgram(frame: Frame): NodeProgramType {
  return class {
    private readonly drawing: NodeDrawing
    constructor(gl: WebGL2RenderingContext) { this.drawing = new NodeDrawing(gl, frame.scene.nodes) }
    reallocate(): void {}
    process(): void {}
    kill(): void {}
    render(): void { this.drawing.draw(frame) }
  } as unknown as NodeProgramType
}

/** For Sigma's own edges and hover marks, of which there are none. */
export const noProgram = (): NodeProgramType & EdgeProgramType => class { reallocate(): void {} process(): void {} render(): void {} kill(): void {} } as unknown as NodeProgramType & EdgeProgramType

/** Draws what stands out on a layer of its own: pointing at a thing leaves the picture below as it is. */
export class BrightDrawing {
  private readonly nodeRows = new Slots(nodeColumns.width)
  private readonly edgeRows = new Slots(edgeColumns.count)
  private readonly nodes: NodeDrawing
  private readonly edges: EdgeDrawing

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.nodes = new NodeDrawing(gl, this.nodeRows)
    this.edges = new EdgeDrawing(gl, this.edgeRows)
  }

  draw(frame: Frame): void {
    const { scene, bright } = frame
    this.gl.clear(this.gl.COLOR_BUFFER_BIT)
    this.edgeRows.copy(scene.edges, bright.edges)
    this.nodeRows.copy(scene.nodes, slotsOf(bright.nodes, scene))
    this.edges.draw(frame, true)
    this.nodes.draw(frame, true)
  }
}

function* slotsOf(nodes: Iterable<SceneNode>, scene: Scene): Iterable<number> {
  for (const node of nodes) if (scene.nodeAt(node.slot) === node) yield node.slot
}

class NodeDrawing {
  private readonly rows: Quads
  private readonly fewer = new Fewer(importantNodes)

  constructor(private readonly gl: WebGL2RenderingContext, slots: Slots) {
    this.rows = new Quads(gl, slots, nodeVertex, nodeFragment)
  }

  draw(frame: Frame, bright = false): void {
    const { gl, rows } = this, { shades } = frame.look
    rows.begin()
    setFrame(gl, rows, frame, bright)
    gl.uniform1f(rows.at('u_factor'), frame.sizes.factor)
    gl.uniform3fv(rows.at('u_colours'), shades.kinds)
    gl.uniform3fv(rows.at('u_ground'), shades.ground)
    gl.uniform3fv(rows.at('u_accent'), shades.accent)
    gl.uniform3fv(rows.at('u_text'), shades.text)
    const isChosen = !bright && this.fewer.choose(rows, frame, frame.most, frame.scene.nodeCount)
    // Communities lie below what is in them.
    for (let layer = frame.scene.places.communities.size > 0 ? 0 : 1; layer < 2; layer++) {
      gl.uniform1f(rows.at('u_layer'), layer)
      rows.draw(isChosen)
    }
  }
}

export class EdgeDrawing {
  private readonly rows: Quads
  private readonly fewer = new Fewer(importantEdges)
  /** How many of the further edges are drawn; null before the first. */
  private further: number | null = null

  constructor(private readonly gl: WebGL2RenderingContext, slots: Slots) {
    this.rows = new Quads(gl, slots, edgeVertex, edgeFragment)
  }

  draw(frame: Frame, bright = false): void {
    this.begin(frame, bright)
    if (!bright) this.gl.clear(this.gl.COLOR_BUFFER_BIT)
    this.rows.draw(!bright && this.fewer.choose(this.rows, frame, frame.mostEdges, frame.scene.edgeCount))
    this.further = null
  }

  /** Draws so many of the edges that are left, over those that are there; says whether more follow. */
  drawFurther(frame: Frame, count: number): boolean {
    if (this.further === null) {
      this.rows.choose(furtherEdges(frame.scene, frame.mostEdges))
      this.fewer.forget()
      this.further = 0
    }
    this.begin(frame, false)
    const areMore = this.rows.drawPart(this.further, count)
    this.further += count
    return areMore
  }

  private begin(frame: Frame, bright: boolean): void {
    const { gl, rows } = this
    rows.begin()
    setFrame(gl, rows, frame, bright)
    gl.uniform1f(rows.at('u_factor'), edgeFactor(frame.sizes))
    gl.uniform1f(rows.at('u_alpha'), edgeAlpha(frame))
    gl.uniform3fv(rows.at('u_colours'), frame.look.shades.relations)
  }
}

export const edgeFactor = (sizes: Sizes): number => Math.sqrt(sizes.factor)
/** Edges grow fainter where many lie over each other. */
export const edgeAlpha = (frame: Frame): number => (frame.look.dark ? 0.5 : 0.42) * Math.min(1, Math.max(0.22, frame.sizes.factor))
/** How much is left of what does not stand out. */
export const dimmed = (dim: number): number => 1 - 0.84 * dim

function setFrame(gl: WebGL2RenderingContext, rows: Quads, { view, now, pixelRatio }: Frame, bright: boolean): void {
  gl.uniform2f(rows.at('u_middle'), view.x, view.y)
  gl.uniform2f(rows.at('u_window'), view.width, view.height)
  gl.uniform1f(rows.at('u_scale'), view.scale)
  gl.uniform1f(rows.at('u_now'), now)
  gl.uniform1f(rows.at('u_fade'), Math.max(1, fade.time))
  gl.uniform1f(rows.at('u_bright'), bright ? 1 : 0)
  gl.uniform1f(rows.at('u_pixelRatio'), pixelRatio)
}
