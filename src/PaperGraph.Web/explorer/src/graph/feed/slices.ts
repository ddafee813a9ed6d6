/** Milliseconds that a slice may take. */
const shortSlice = 0.7, longSlice = 4

/** Work that is done a little at a time, so that no frame waits for it. A new one takes the place of one that is not done. */
export class Slices {
  private work: Iterator<void> | null = null
  private done: () => void = () => {}
  private timer = 0
  private frame = 0

  /** While the camera moves, there is one short slice for each frame. */
  constructor(private readonly isMoving: () => boolean) {}

  run(work: Iterator<void>, done: () => void): void {
    this.stop()
    this.work = work
    this.done = done
    this.step()
  }

  stop(): void {
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
    this.work = null
  }

  get isBusy(): boolean { return this.work !== null }

  private step(): void {
    const isMoving = this.isMoving(), end = performance.now() + (isMoving ? shortSlice : longSlice)
    while (this.work) {
      if (this.work.next().done) {
        this.work = null
        return this.done()
      }
      if (performance.now() >= end) break
    }
    if (isMoving) this.frame = requestAnimationFrame(() => this.step())
    else this.timer = window.setTimeout(() => this.step(), 0)
  }
}
