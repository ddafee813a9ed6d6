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

  /** Takes from the head as long as the call says that it is done with it, at most so many. */
  take(most: number, call: (item: T) => boolean): void {
    const end = Math.min(this.items.length, this.head + most)
    while (this.head < end && call(this.items[this.head]!)) this.head++
    if (this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head)
      this.head = 0
    }
  }
}
