import { fontOf, lineHeightOf } from './labels'

/** Around a line there is room for its halo. */
const margin = 3
/** So many pictures of lines are kept; more than that, and all are drawn anew. */
const most = 800
/** How many are drawn in a frame while the camera moves: further names come a frame later. */
const mostInMoving = 5

interface Picture { bitmap: ImageBitmap; width: number; height: number }

/** Lines of text as pictures: drawn once, then put wherever they belong in each frame, for drawing text takes longer than all else in a frame. */
export class Words {
  private readonly canvas = new OffscreenCanvas(1, 1)
  private readonly context = this.canvas.getContext('2d')!
  private readonly pictures = new Map<string, Picture>()
  private pixelRatio = 0
  private left = 0

  begin(pixelRatio: number, isMoving: boolean): void {
    if (pixelRatio !== this.pixelRatio || this.pictures.size > most) this.pictures.clear()
    this.pixelRatio = pixelRatio
    this.left = isMoving ? mostInMoving : Infinity
  }

  /** Puts a line's middle at a height, and its left end, or its middle, at x. A halo in the ground's colour sets it off from what lies below. */
  put(onto: CanvasRenderingContext2D, text: string, x: number, y: number, size: number, colour: string, halo: string | null, isCentred: boolean): void {
    const picture = this.pictureOf(text, size, colour, halo)
    if (!picture) return
    const { pixelRatio } = this, { bitmap, width, height } = picture
    // On whole pixels of the screen it stays sharp.
    const left = Math.round((isCentred ? x - width / 2 : x - margin) * pixelRatio) / pixelRatio, top = Math.round((y - height / 2) * pixelRatio) / pixelRatio
    onto.drawImage(bitmap, left, top, width, height)
  }

  private pictureOf(text: string, size: number, colour: string, halo: string | null): Picture | null {
    const key = `${size}${colour}${halo}${text}`, known = this.pictures.get(key)
    if (known || this.left-- <= 0) return known ?? null
    const picture = this.draw(text, size, colour, halo)
    this.pictures.set(key, picture)
    return picture
  }

  private draw(text: string, size: number, colour: string, halo: string | null): Picture {
    const { canvas, context, pixelRatio } = this
    context.font = fontOf(size)
    canvas.width = Math.ceil((context.measureText(text).width + 2 * margin) * pixelRatio)
    canvas.height = Math.ceil((lineHeightOf(size) + 2 * margin) * pixelRatio)
    context.scale(pixelRatio, pixelRatio)
    context.font = fontOf(size)
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    context.lineWidth = 3
    const width = canvas.width / pixelRatio, height = canvas.height / pixelRatio
    if (halo !== null) {
      context.strokeStyle = halo
      context.strokeText(text, margin, height / 2)
    }
    context.fillStyle = colour
    context.fillText(text, margin, height / 2)
    return { bitmap: canvas.transferToImageBitmap(), width, height }
  }
}
