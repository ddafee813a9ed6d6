/** Milliseconds a frame: from the first on it is too slow, up to the second there is room for more. What lies between stays as it is. */
const tooSlow = 66, quick = 26
/** How many frames in a row must be one or the other before anything changes. */
const slowPatience = 3, quickPatience = 24
const fewest = 500, firstGuess = 2500
/** What takes longer is no slow frame: the page was in the background. */
const longest = 10_000

/**
 * How many nodes and edges are drawn while the camera moves, so that it moves smoothly where a frame with all of them takes long, as it does without a graphics
 * card. The whole picture comes when the camera rests.
 */
export class Pace {
  most: number
  private slow = 0
  private quick = 0

  constructor(isSoftware: boolean) {
    this.most = isSoftware ? firstGuess : Infinity
  }

  /** What a frame of a moving camera took, in milliseconds, from its beginning until the next could begin. `count` is how many there are. */
  took(time: number, count: number): void {
    if (time > longest) return
    this.slow = time > tooSlow ? this.slow + 1 : 0
    this.quick = time < quick ? this.quick + 1 : 0
    if (this.slow >= slowPatience) {
      this.most = Math.max(fewest, Math.min(this.most, count) / 2)
      this.slow = 0
    } else if (this.quick >= quickPatience) {
      this.most = this.most >= count ? Infinity : this.most * 1.5
      this.quick = 0
    }
  }
}

/** Whether the picture is drawn by the processor alone, as far as the browser says. */
export function isSoftware(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)))
}
