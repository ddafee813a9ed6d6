/** What waits in the order in which it came; taking from its head costs the same however long it is. */
export class Queue<T> {
  private items: T[] = []
  private head = 0

  get length(): number {
    return this.items.length - this.head
  }

  push(item: T): void {
    this.items.push(item)
  }

  /** Takes from the head as long as the call says that it is done with it, and until the time is up. */
  take(until: number, call: (item: T) => boolean): void {
    while (this.head < this.items.length && call(this.items[this.head]!)) {
      if (++this.head % 32 === 0 && performance.now() > until) break
    }
    if (this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head)
      this.head = 0
    }
  }
}
