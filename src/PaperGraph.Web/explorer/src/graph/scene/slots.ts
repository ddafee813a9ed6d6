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

  constructor(readonly width: number, capacity = 256) {
    this.data = new Float32Array(width * capacity)
  }

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
