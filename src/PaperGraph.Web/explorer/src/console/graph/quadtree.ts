/** Cells narrower than this share of their distance push as one. */
const narrow = 0.8
const deepest = 24

/** Finds what pushes a node without looking at all others: those that are far off push together, from their middle (Barnes and Hut 1986). */
export class Quadtree {
  private readonly most: number
  /** Four of each cell: 0 for nothing, a cell's number, or -1 - i for node i. */
  private readonly children: Int32Array
  private readonly mass: Float64Array
  private readonly x: Float64Array
  private readonly y: Float64Array
  private readonly width: Float64Array
  private readonly stack = new Int32Array(4 * deepest + 8)
  private cells = 0

  constructor(private readonly count: number) {
    this.most = 3 * count + 8
    this.children = new Int32Array(4 * this.most)
    this.mass = new Float64Array(this.most)
    this.x = new Float64Array(this.most)
    this.y = new Float64Array(this.most)
    this.width = new Float64Array(this.most)
  }

  /** Adds to each node's move how the others push it. */
  repel(at: Float64Array, moves: Float64Array): void {
    this.fill(at)
    for (let i = 0; i < this.count; i++) this.push(i, at, moves)
  }

  private fill(at: Float64Array): void {
    let low = Infinity, high = -Infinity
    for (const value of at) {
      if (value < low) low = value
      if (value > high) high = value
    }
    this.cells = 0
    this.open(Math.max(1e-9, high - low))
    for (let i = 0; i < this.count; i++) this.insert(i, at, low)
    for (let cell = 0; cell < this.cells; cell++) {
      this.x[cell]! /= this.mass[cell]!
      this.y[cell]! /= this.mass[cell]!
    }
  }

  private open(width: number): number {
    const cell = this.cells++
    this.children.fill(0, 4 * cell, 4 * cell + 4)
    this.mass[cell] = this.x[cell] = this.y[cell] = 0
    this.width[cell] = width
    return cell
  }

  private insert(i: number, at: Float64Array, low: number): void {
    const x = at[2 * i]!, y = at[2 * i + 1]!
    let cell = 0, left = low, top = low
    for (let depth = 0; ; depth++) {
      this.add(cell, x, y)
      const half = this.width[cell]! / 2, right = x >= left + half, below = y >= top + half, slot = 4 * cell + (right ? 1 : 0) + (below ? 2 : 0), there = this.children[slot]!
      if (there === 0) return void (this.children[slot] = -1 - i)
      if (right) left += half
      if (below) top += half
      if (there > 0) cell = there
      else {
        // Nodes in one place count in their cell, and are not told apart.
        if (depth >= deepest || this.cells >= this.most) return
        const other = -1 - there, within = this.open(half), otherX = at[2 * other]!, otherY = at[2 * other + 1]!
        this.children[slot] = within
        this.add(within, otherX, otherY)
        this.children[4 * within + (otherX >= left + half / 2 ? 1 : 0) + (otherY >= top + half / 2 ? 2 : 0)] = there
        cell = within
      }
    }
  }

  private add(cell: number, x: number, y: number): void {
    this.mass[cell]!++
    this.x[cell]! += x
    this.y[cell]! += y
  }

  private push(i: number, at: Float64Array, moves: Float64Array): void {
    const { children, stack } = this, x = at[2 * i]!, y = at[2 * i + 1]!
    let waiting = 1, moveX = 0, moveY = 0
    stack[0] = 0
    while (waiting > 0) {
      const cell = stack[--waiting]!, dx = x - this.x[cell]!, dy = y - this.y[cell]!, distance = dx * dx + dy * dy, width = this.width[cell]!
      if (width * width < narrow * narrow * distance) {
        const force = this.mass[cell]! / Math.max(0.01, distance)
        moveX += dx * force
        moveY += dy * force
        continue
      }
      for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
        const there = children[slot]!
        if (there > 0) stack[waiting++] = there
        else if (there < 0 && there !== -1 - i) {
          const ax = x - at[-2 * (there + 1)]!, ay = y - at[-2 * (there + 1) + 1]!, force = 1 / Math.max(0.01, ax * ax + ay * ay)
          moveX += ax * force
          moveY += ay * force
        }
      }
    }
    moves[2 * i]! += moveX
    moves[2 * i + 1]! += moveY
  }
}
