/** Places for a small graph: nodes push each other away, relationships pull (Fruchterman and Reingold 1991), from places on a spiral, so that the same graph looks the same. */
export function place(count: number, edges: readonly (readonly [number, number])[]): Float64Array {
  const at = new Float64Array(count * 2)
  for (let i = 0; i < count; i++) {
    const angle = i * 2.399963, radius = Math.sqrt(i + 0.5)
    at[2 * i] = radius * Math.cos(angle)
    at[2 * i + 1] = radius * Math.sin(angle)
  }
  // The work is count² a round: larger graphs get fewer rounds.
  const rounds = Math.max(20, Math.min(240, Math.floor(30_000_000 / Math.max(1, count * count))))
  const moves = new Float64Array(count * 2)
  for (let round = 0; round < rounds; round++) {
    moves.fill(0)
    repel(at, moves, count)
    attract(at, moves, edges)
    const most = 0.1 + 1.5 * Math.sqrt(count) * 0.25 * (1 - round / rounds)
    for (let i = 0; i < count; i++) {
      // A little pull to the middle keeps parts together that nothing joins.
      const dx = moves[2 * i]! - 0.1 * at[2 * i]!, dy = moves[2 * i + 1]! - 0.1 * at[2 * i + 1]!
      const length = Math.hypot(dx, dy) || 1, step = Math.min(length, most) / length
      at[2 * i]! += dx * step
      at[2 * i + 1]! += dy * step
    }
  }
  return at
}

function repel(at: Float64Array, moves: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = at[2 * i]! - at[2 * j]!, dy = at[2 * i + 1]! - at[2 * j + 1]!
      const force = 1 / Math.max(0.01, dx * dx + dy * dy)
      moves[2 * i]! += dx * force
      moves[2 * i + 1]! += dy * force
      moves[2 * j]! -= dx * force
      moves[2 * j + 1]! -= dy * force
    }
  }
}

function attract(at: Float64Array, moves: Float64Array, edges: readonly (readonly [number, number])[]): void {
  for (const [a, b] of edges) {
    const dx = at[2 * a]! - at[2 * b]!, dy = at[2 * a + 1]! - at[2 * b + 1]!
    const force = 0.04 * Math.hypot(dx, dy)
    moves[2 * a]! -= dx * force
    moves[2 * a + 1]! -= dy * force
    moves[2 * b]! += dx * force
    moves[2 * b + 1]! += dy * force
  }
}
