const steps = 64, perWidth = 8

/** How many edges there are of each width, so that one can say which to draw where not all are to be drawn: the widest first. */
export class Importance {
  private readonly counts = new Uint32Array(steps)

  count(width: number, by: 1 | -1): void {
    this.counts[stepOf(width)]! += by
  }

  /** From which importance on there are about so many edges. */
  least(most: number): number {
    let left = most
    for (let step = steps - 1; step >= 0; step--) {
      const count = this.counts[step]!
      if (count > left) return step + 1 - left / count
      left -= count
    }
    return 0
  }
}

const stepOf = (width: number): number => Math.min(steps - 1, Math.floor(width * perWidth))

/** Edges of one width come one after the other, in an order that each row keeps: the part behind the point. */
export const importanceOf = (row: number, width: number): number => stepOf(width) + (row * 0.61803399) % 1
