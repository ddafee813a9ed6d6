import { Quadtree } from './quadtree'

/** What is to be placed: how many nodes, the two ends of each edge one after the other, and where the nodes stand now, where they are to go on from there. */
export interface Placing { count: number; edges: Int32Array; begin: Float64Array | null }

/** A node's places are followed so many times at the most; the many nodes of a large graph fewer times. */
const mostRounds = 240, leastRounds = 40, allRounds = 1_000_000

/**
 * Places for a graph, x and y one after the other: nodes push each other away, edges pull (Fruchterman and Reingold 1991), from places on a spiral,
 * so that the same graph looks the same. Nodes that stand somewhere already are moved no further than new ones make them.
 */
export function place({ count, edges, begin }: Placing): Float64Array {
  const at = begin?.slice() ?? spiral(count), moves = new Float64Array(count * 2), tree = new Quadtree(count)
  const rounds = Math.max(leastRounds, Math.min(mostRounds, Math.floor(allRounds / Math.max(1, count)))) / (begin ? 2 : 1)
  const warmth = (begin ? 0.1 : 0.375) * Math.sqrt(count)
  for (let round = 0; round < rounds; round++) {
    moves.fill(0)
    tree.repel(at, moves)
    attract(at, moves, edges)
    const most = 0.1 + warmth * (1 - round / rounds)
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

/** The place of the i-th of many on a spiral around the middle. */
export function onSpiral(i: number): { x: number; y: number } {
  const angle = i * 2.399963, radius = Math.sqrt(i + 0.5)
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function spiral(count: number): Float64Array {
  const at = new Float64Array(count * 2)
  for (let i = 0; i < count; i++) {
    const { x, y } = onSpiral(i)
    at[2 * i] = x
    at[2 * i + 1] = y
  }
  return at
}

function attract(at: Float64Array, moves: Float64Array, edges: Int32Array): void {
  for (let edge = 0; edge < edges.length; edge += 2) {
    const a = edges[edge]!, b = edges[edge + 1]!
    const dx = at[2 * a]! - at[2 * b]!, dy = at[2 * a + 1]! - at[2 * b + 1]!
    const force = 0.04 * Math.hypot(dx, dy)
    moves[2 * a]! -= dx * force
    moves[2 * a + 1]! -= dy * force
    moves[2 * b]! += dx * force
    moves[2 * b + 1]! += dy * force
  }
}
