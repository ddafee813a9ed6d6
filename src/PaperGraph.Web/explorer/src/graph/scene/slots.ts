/** How many rows there are in a line of the texture that a card takes. */
export const rowsInLine = 512

/**
 * Rows of numbers in one array, as the graphics card takes them. A row keeps its place as long as it lives, so that adding or changing one costs
 * the same whatever the number of the others, and only what changed is sent on.
 */
export class Slots {
  data: Float32Array
  /** One more than the highest row in use. */
  top = 0
  /** Rows [dirtyFrom, dirtyTo) have changed since they were last sent; `grown` means that the array is a new one. */
  dirtyFrom = Infinity
  dirtyTo = 0
  grown = true
  private readonly free: number[] = []

  /** `width` is how many numbers a row has: four are one texel. */
  constructor(readonly width: number) {
    this.data = new Float32Array(width * rowsInLine)
  }

  get lines(): number { return this.data.length / this.width / rowsInLine }

  take(): number {
    const slot = this.free.pop() ?? this.top++
    if (this.top * this.width > this.data.length) this.grow()
    return slot
  }

  /** Gives a row back. It is drawn as nothing until it is taken again. */
  release(slot: number): void {
    const start = slot * this.width
    this.data.fill(0, start, start + this.width)
    this.touch(slot)
    if (slot === this.top - 1) this.top--
    else this.free.push(slot)
  }

  /** Takes over some rows of another, in the place of all that was here. */
  copy(from: Slots, rows: Iterable<number>): void {
    this.top = 0
    for (const row of rows) {
      const start = this.take() * this.width
      for (let column = 0; column < this.width; column++) this.data[start + column] = from.data[row * this.width + column]!
    }
    this.dirtyFrom = 0
    this.dirtyTo = this.top
  }

  touch(slot: number): void {
    if (slot < this.dirtyFrom) this.dirtyFrom = slot
    if (slot >= this.dirtyTo) this.dirtyTo = slot + 1
  }

  sent(): void {
    this.dirtyFrom = Infinity
    this.dirtyTo = 0
    this.grown = false
  }

  private grow(): void {
    const larger = new Float32Array(this.data.length * 2)
    larger.set(this.data)
    this.data = larger
    this.grown = true
  }
}
