import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering'
import type { SceneNode } from '../scene/node'
import { edgeColumns, fade, nodeColumns, type Scene } from '../scene/scene'
import type { Sizes } from '../stage/sizes'
import type { View } from '../stage/view'
import { Instances } from './instances'
import { rgb, type Look } from './look'
import { edgeFragment, edgeVertex, nodeFragment, nodeVertex } from './shaders'

/** What a frame is drawn by. */
export interface Frame { scene: Scene; view: View; sizes: Sizes; look: Look; now: number; dim: number; bright: ReadonlySet<SceneNode>; pixelRatio: number }

/**
 * Programs for Sigma that draw the scene's rows. Sigma's own take each node and edge from its graph and write all of them anew whenever one is
 * added, which at 60,000 edges takes longer than a frame may; these send what has changed.
 */
export const nodeProgram = (frame: Frame): NodeProgramType => program(frame, NodeDrawing) as unknown as NodeProgramType
export const edgeProgram = (frame: Frame): EdgeProgramType => program(frame, EdgeDrawing) as unknown as EdgeProgramType

/** For the layer of Sigma's own hover marks, which has nothing to show. */
export const noProgram = (): NodeProgramType => class { reallocate(): void {} process(): void {} render(): void {} kill(): void {} } as unknown as NodeProgramType

interface Drawing { draw(frame: Frame): void }

function program(frame: Frame, Drawing: new (gl: WebGL2RenderingContext, scene: Scene) => Drawing) {
  return class {
    private readonly drawing: Drawing
    constructor(gl: WebGL2RenderingContext) { this.drawing = new Drawing(gl, frame.scene) }
    reallocate(): void {}
    process(): void {}
    kill(): void {}
    render(): void { this.drawing.draw(frame) }
  }
}

class NodeDrawing implements Drawing {
  private readonly rows: Instances

  constructor(private readonly gl: WebGL2RenderingContext, scene: Scene) {
    this.rows = new Instances(gl, scene.nodes, nodeVertex, nodeFragment,
      [['a_place', 2], ['a_size', 1], ['a_kind', 1], ['a_state', 1], ['a_times', 2], ['a_shares', nodeColumns.width - nodeColumns.shares]], [-1, -1, 1, -1, -1, 1, 1, 1])
  }

  draw(frame: Frame): void {
    const { gl, rows } = this
    rows.begin()
    setFrame(gl, rows, frame)
    gl.uniform1f(rows.at('u_factor'), frame.sizes.factor)
    gl.uniform3fv(rows.at('u_colours'), frame.look.kinds.flatMap(rgb))
    gl.uniform3fv(rows.at('u_ground'), rgb(frame.look.ground))
    gl.uniform3fv(rows.at('u_accent'), rgb(frame.look.accent))
    gl.uniform3fv(rows.at('u_text'), rgb(frame.look.text))
    drawPasses(gl, rows, frame, 2)
  }
}

class EdgeDrawing implements Drawing {
  private readonly rows: Instances

  constructor(private readonly gl: WebGL2RenderingContext, scene: Scene) {
    this.rows = new Instances(gl, scene.edges, edgeVertex, edgeFragment,
      [['a_ends', 4], ['a_width', 1], ['a_style', 1], ['a_state', 1], ['a_times', edgeColumns.count - edgeColumns.born]], [0, -1, 1, -1, 0, 1, 1, 1])
  }

  draw(frame: Frame): void {
    const { gl, rows } = this
    rows.begin()
    setFrame(gl, rows, frame)
    gl.uniform1f(rows.at('u_factor'), edgeFactor(frame.sizes))
    gl.uniform1f(rows.at('u_alpha'), edgeAlpha(frame))
    gl.uniform3fv(rows.at('u_colours'), frame.look.relations.flatMap(rgb))
    drawPasses(gl, rows, frame)
  }
}

export const edgeFactor = (sizes: Sizes): number => Math.sqrt(sizes.factor)
/** Edges grow fainter where many lie over each other. */
export const edgeAlpha = (frame: Frame): number => (frame.look.dark ? 0.5 : 0.42) * Math.min(1, Math.max(0.22, frame.sizes.factor))

function setFrame(gl: WebGL2RenderingContext, rows: Instances, { view, now, dim, pixelRatio }: Frame): void {
  gl.uniform2f(rows.at('u_middle'), view.x, view.y)
  gl.uniform2f(rows.at('u_window'), view.width, view.height)
  gl.uniform1f(rows.at('u_scale'), view.scale)
  gl.uniform1f(rows.at('u_now'), now)
  gl.uniform1f(rows.at('u_fade'), Math.max(1, fade.time))
  gl.uniform1f(rows.at('u_dim'), dim)
  gl.uniform1f(rows.at('u_pixelRatio'), pixelRatio)
}

function drawPasses(gl: WebGL2RenderingContext, rows: Instances, frame: Frame, layers = 1): void {
  for (const pass of frame.dim > 0 ? [0, 1] : [0]) {
    gl.uniform1f(rows.at('u_pass'), pass)
    for (let layer = 0; layer < layers; layer++) {
      if (layers > 1) gl.uniform1f(rows.at('u_layer'), layer)
      rows.draw()
    }
  }
  rows.end()
}
