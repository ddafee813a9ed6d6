import { rowsInLine, type Slots } from '../scene/slots'

/** Two triangles. */
const corners = 6

/**
 * A shader pair that draws one quad for each row of slots, which its vertices read from a texture. A draw call with instances would be as good on a
 * graphics card, but without one, where the processor draws, an instance costs as much as a call. Only lines that have changed are sent to the card.
 */
export class Quads {
  private readonly program: WebGLProgram
  private readonly rows: WebGLTexture
  private readonly chosen: WebGLBuffer
  private chosenCount = 0
  private readonly uniforms = new Map<string, WebGLUniformLocation | null>()

  constructor(private readonly gl: WebGL2RenderingContext, private readonly slots: Slots, vertex: string, fragment: string) {
    this.program = link(gl, vertex, fragment)
    this.chosen = gl.createBuffer()
    this.rows = gl.createTexture()
    gl.bindTexture(gl.TEXTURE_2D, this.rows)
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST)
    // A context that is new has nothing yet.
    slots.grown = true
  }

  begin(): void {
    const { gl } = this
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
    gl.enable(gl.BLEND)
    gl.useProgram(this.program)
    gl.bindTexture(gl.TEXTURE_2D, this.rows)
    this.send()
  }

  /** All rows, or those that were chosen last. */
  draw(isChosen: boolean): void {
    const { gl } = this
    if (!isChosen) return gl.drawArrays(gl.TRIANGLES, 0, this.slots.top * corners)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.chosen)
    gl.drawElements(gl.TRIANGLES, this.chosenCount, gl.UNSIGNED_INT, 0)
  }

  /** Some of those that were chosen; says whether more follow. */
  drawPart(from: number, count: number): boolean {
    const { gl } = this, vertices = Math.min(count * corners, this.chosenCount - from * corners)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.chosen)
    gl.drawElements(gl.TRIANGLES, vertices, gl.UNSIGNED_INT, from * corners * Uint32Array.BYTES_PER_ELEMENT)
    return from * corners + vertices < this.chosenCount
  }

  /** Which rows are drawn where not all are: it then costs no more than these. */
  choose(rows: readonly number[]): void {
    const { gl } = this, vertices = new Uint32Array(rows.length * corners)
    for (let index = 0; index < vertices.length; index++) vertices[index] = rows[Math.floor(index / corners)]! * corners + index % corners
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.chosen)
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW)
    this.chosenCount = vertices.length
  }

  at(name: string): WebGLUniformLocation | null {
    let location = this.uniforms.get(name)
    if (location === undefined) this.uniforms.set(name, location = this.gl.getUniformLocation(this.program, name))
    return location
  }

  private send(): void {
    const { gl, slots } = this, width = rowsInLine * slots.width / 4
    if (!slots.grown && slots.dirtyTo === 0) return
    if (slots.grown) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, slots.lines, 0, gl.RGBA, gl.FLOAT, slots.data)
    else {
      const from = Math.floor(slots.dirtyFrom / rowsInLine), to = Math.ceil(slots.dirtyTo / rowsInLine)
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from, width, to - from, gl.RGBA, gl.FLOAT, slots.data, from * rowsInLine * slots.width)
    }
    slots.sent()
  }
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    const logs = (gl.getAttachedShaders(program) ?? []).map(shader => gl.getShaderInfoLog(shader))
    throw new Error(`The picture's program does not link: ${gl.getProgramInfoLog(program)} ${logs.join(' ')}`)
  }
  return program
}
