import type { Slots } from '../scene/slots'

/** A shader pair that draws one quad for each row of slots. Only rows that have changed are sent to the card. */
export class Instances {
  private readonly program: WebGLProgram
  private readonly rows: WebGLBuffer
  private readonly vertices: WebGLVertexArrayObject
  private readonly uniforms = new Map<string, WebGLUniformLocation | null>()

  /** `columns` are the rows' attributes by name, with how many numbers each takes; `corners` the quad's, as a strip. */
  constructor(private readonly gl: WebGL2RenderingContext, private readonly slots: Slots, vertex: string, fragment: string, columns: [name: string, size: number][], corners: number[]) {
    this.program = link(gl, vertex, fragment)
    this.vertices = gl.createVertexArray()
    gl.bindVertexArray(this.vertices)
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW)
    this.bind('a_corner', 2, 0, 0, 0)
    this.rows = gl.createBuffer()
    gl.bindBuffer(gl.ARRAY_BUFFER, this.rows)
    let offset = 0
    for (const [name, size] of columns) {
      this.bind(name, size, slots.width, offset, 1)
      offset += size
    }
    gl.bindVertexArray(null)
    // A context that is new has nothing yet.
    slots.grown = true
  }

  begin(): void {
    const { gl } = this
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
    gl.enable(gl.BLEND)
    gl.useProgram(this.program)
    gl.bindVertexArray(this.vertices)
    this.send()
  }

  draw(): void {
    this.gl.drawArraysInstanced(this.gl.TRIANGLE_STRIP, 0, 4, this.slots.top)
  }

  end(): void {
    this.gl.bindVertexArray(null)
  }

  at(name: string): WebGLUniformLocation | null {
    let location = this.uniforms.get(name)
    if (location === undefined) this.uniforms.set(name, location = this.gl.getUniformLocation(this.program, name))
    return location
  }

  private send(): void {
    const { gl, slots } = this
    if (!slots.grown && slots.dirtyTo === 0) return
    gl.bindBuffer(gl.ARRAY_BUFFER, this.rows)
    if (slots.grown) gl.bufferData(gl.ARRAY_BUFFER, slots.data, gl.DYNAMIC_DRAW)
    else gl.bufferSubData(gl.ARRAY_BUFFER, slots.dirtyFrom * slots.width * 4, slots.data, slots.dirtyFrom * slots.width, (slots.dirtyTo - slots.dirtyFrom) * slots.width)
    slots.sent()
  }

  private bind(name: string, size: number, stride: number, offset: number, divisor: number): void {
    const location = this.gl.getAttribLocation(this.program, name)
    if (location < 0) return
    this.gl.enableVertexAttribArray(location)
    this.gl.vertexAttribPointer(location, size, this.gl.FLOAT, false, stride * 4, offset * 4)
    this.gl.vertexAttribDivisor(location, divisor)
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
