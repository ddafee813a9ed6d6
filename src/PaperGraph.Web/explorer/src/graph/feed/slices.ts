/** Work that is done a little at a time, so that no frame waits for it. A new one takes the place of one that is not done. */
export class Slices {
  private work: Iterator<void> | null = null
  private done: () => void = () => {}
  private timer = 0

  /** `time` says how many milliseconds a slice may take just now. */
  constructor(private readonly time: () => number) {}

  run(work: Iterator<void>, done: () => void): void {
    this.stop()
    this.work = work
    this.done = done
    this.step()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.work = null
  }

  get isBusy(): boolean { return this.work !== null }

  private step(): void {
    const end = performance.now() + this.time()
    while (this.work) {
      if (this.work.next().done) {
        this.work = null
        return this.done()
      }
      if (performance.now() >= end) break
    }
    this.timer = window.setTimeout(() => this.step(), 0)
  }
}
