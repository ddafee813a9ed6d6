import type { Community, Kind } from '../../api/types'
import { Places } from './places'
import { Ranks } from './ranks'
import { Importance } from './importance'
import { Hold, keyOf, radiusOf, type SceneNode } from './node'
import { Queue } from './queue'
import { Slots } from './slots'
import { isDirected, linkStyle, styleOf } from './relations'

/** Columns of a node's row: place, size, kind (communities last); state, born, died; for a community the kinds' shares. Shaders read them by fours. */
export const nodeColumns = { x: 0, y: 1, size: 2, kind: 3, state: 4, born: 5, died: 6, shares: 8, width: 12 } as const
/** Columns of an edge's row: both ends, width, style, born, died. */
export const edgeColumns = { x1: 0, y1: 1, x2: 2, y2: 3, width: 4, style: 5, born: 6, died: 7, count: 8 } as const

export const kindNumbers: Record<Kind, number> = { method: 0, benchmark: 1, model: 2, topic: 3, paper: 4, author: 5, venue: 6 }
export const communityNumber = 7

/** States of nodes; they add up. */
export const State = { plain: 0, selected: 2, pinned: 4, end: 8 } as const

/** How long things take to come and to go, in milliseconds. */
export const fade = { time: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220 }

const forever = 1e9

export interface NewNode {
  key: string; kind: Kind | null; name: string; papers: number | null; confidence: number | null; firstYear: number | null; lastYear: number | null
  x: number; y: number; home: number | null; community?: Community
}

/** All that is on the map, in the form in which it is drawn, hit and walked along. */
export class Scene {
  readonly nodes = new Slots(nodeColumns.width)
  readonly edges = new Slots(edgeColumns.count)
  readonly byKey = new Map<string, SceneNode>()
  readonly ranks = new Ranks()
  readonly importance = new Importance()
  readonly places: Places
  /** For each edge its ends, its relation's number, its weight and the last view that it belonged to. */
  readonly ends: (readonly [SceneNode, SceneNode] | undefined)[] = []
  readonly relations: number[] = []
  readonly weights: number[] = []
  readonly views: number[] = []
  readonly edgeHeld: boolean[] = []
  /** Counts what is there, without what is leaving; kept as things come and go, for counting 60,000 takes a frame's time. */
  nodeCount = 0
  edgeCount = 0
  readonly countOfKind = new Map<Kind, number>()
  readonly countOfRelation = new Map<number, number>()
  /** Moves on with every change that the picture shows. */
  changes = 0
  private readonly nodeOf: (SceneNode | undefined)[] = []
  private readonly edgeOf = new Map<number, number>()
  private readonly goingNodes = new Queue<SceneNode>()
  private readonly goingEdges = new Queue<number>()

  constructor(cell: number) {
    this.places = new Places(cell)
  }

  nodeAt(slot: number): SceneNode | undefined {
    return this.nodeOf[slot]
  }

  /** The node of this key, made if it is not there; one that was about to go stays. Where it is stays as it was. */
  put(item: NewNode, now: number): SceneNode {
    const known = this.byKey.get(item.key)
    if (known) {
      if (known.leaving) this.recall(known, now)
      known.home = item.home ?? known.home
      known.confidence = item.confidence ?? known.confidence
      known.firstYear = item.firstYear ?? known.firstYear
      known.lastYear = item.lastYear ?? known.lastYear
      if (item.community && item.community.concepts !== known.community!.concepts) this.refill(known, item.community, item.name)
      return known
    }
    const slot = this.nodes.take()
    const node: SceneNode = {
      ...item, slot, community: item.community ?? null, edges: [], size: item.community ? item.community.radius : radiusOf(item.papers),
      held: Hold.none, view: 0, leaving: false,
    }
    this.nodeOf[slot] = node
    this.byKey.set(node.key, node)
    this.places.add(node)
    this.ranks.add(node)
    this.count(node, 1)
    this.write(node, now)
    return node
  }

  putCommunity(community: Community, now: number): SceneNode {
    return this.put({
      key: keyOf(community.id), kind: null, name: community.names.join(', '), papers: null, confidence: null, firstYear: null, lastYear: null,
      x: community.x, y: community.y, home: community.parent, community,
    }, now)
  }

  /** The edge from one node to another, made if it is not there; where a relation has no direction, it is the same both ways. */
  join(from: SceneNode, to: SceneNode, relation: number, weight: number, now: number): number {
    const [a, b] = from.slot > to.slot && !isDirected(relation) ? [to, from] : [from, to]
    const key = (a.slot * 1048576 + b.slot) * 64 + relation
    const known = this.edgeOf.get(key)
    if (known !== undefined) {
      this.revive(known, now)
      return known
    }
    const edge = this.edges.take()
    this.edgeOf.set(key, edge)
    this.ends[edge] = [a, b]
    this.relations[edge] = relation
    this.weights[edge] = weight
    this.views[edge] = 0
    this.edgeHeld[edge] = false
    a.edges.push(edge)
    b.edges.push(edge)
    const row = edge * edgeColumns.count
    const { data } = this.edges
    data[row + edgeColumns.width] = 0.7 + 0.45 * Math.log2(1 + weight)
    data[row + edgeColumns.style] = styleOf(relation)
    data[row + edgeColumns.born] = now
    data[row + edgeColumns.died] = forever
    this.weigh(edge, 1)
    this.layEdge(edge)
    this.countEdge(edge, 1)
    this.changes++
    return edge
  }

  /** Takes a node away, with its edges: it fades, and is gone once `sweep` comes by. */
  drop(node: SceneNode, now: number): void {
    if (node.leaving) return
    node.leaving = true
    this.count(node, -1)
    this.setNode(node, nodeColumns.died, now)
    this.goingNodes.push(node)
    for (const edge of node.edges) this.dropEdge(edge, now)
  }

  dropEdge(edge: number, now: number): void {
    if (this.isGoing(edge)) return
    this.setEdge(edge, edgeColumns.died, now)
    this.countEdge(edge, -1)
    this.goingEdges.push(edge)
  }

  isGoing(edge: number): boolean {
    return this.edges.data[edge * edgeColumns.count + edgeColumns.died]! < forever
  }

  /** Forgets what has faded, in the order in which it went, for about a millisecond. Says whether anything is left. */
  sweep(now: number): boolean {
    const due = now - fade.time, until = performance.now() + 1
    this.goingEdges.take(until, edge => {
      if (!this.ends[edge] || !this.isGoing(edge)) return true
      if (this.edges.data[edge * edgeColumns.count + edgeColumns.died]! > due) return false
      this.forgetEdge(edge)
      return true
    })
    this.goingNodes.take(until, node => {
      if (!node.leaving || this.nodeOf[node.slot] !== node) return true
      if (node.edges.length > 0 || this.nodes.data[node.slot * nodeColumns.width + nodeColumns.died]! > due) return false
      this.forget(node)
      return true
    })
    return this.goingEdges.length + this.goingNodes.length > 0
  }

  move(node: SceneNode, x: number, y: number): void {
    this.places.remove(node)
    node.x = x
    node.y = y
    this.places.add(node)
    this.setNode(node, nodeColumns.x, x)
    this.setNode(node, nodeColumns.y, y)
    for (const edge of node.edges) this.layEdge(edge)
  }

  mark(node: SceneNode, state: number): void {
    this.setNode(node, nodeColumns.state, state)
  }

  stateOf(node: SceneNode): number {
    return this.nodes.data[node.slot * nodeColumns.width + nodeColumns.state]!
  }

  *liveEdges(): Iterable<number> {
    for (let edge = 0; edge < this.edges.top; edge++) {
      if (this.ends[edge] && !this.isGoing(edge)) yield edge
    }
  }

  other(edge: number, node: SceneNode): SceneNode {
    const [a, b] = this.ends[edge]!
    return a === node ? b : a
  }

  private count({ kind, community }: SceneNode, by: 1 | -1): void {
    this.nodeCount += by
    if (kind) this.countOfKind.set(kind, (this.countOfKind.get(kind) ?? 0) + by)
    if (!community) return
    for (const [held, number] of Object.entries(community.kinds) as [Kind, number][]) this.countOfKind.set(held, (this.countOfKind.get(held) ?? 0) + by * number)
  }

  private countEdge(edge: number, by: 1 | -1): void {
    const relation = this.relations[edge]!
    this.edgeCount += by
    this.countOfRelation.set(relation, (this.countOfRelation.get(relation) ?? 0) + by)
  }

  /** Links between communities are drawn always, and do not count among the edges of which few may be drawn. */
  private weigh(edge: number, by: 1 | -1): void {
    const row = edge * edgeColumns.count, { data } = this.edges
    if (data[row + edgeColumns.style] !== linkStyle) this.importance.count(data[row + edgeColumns.width]!, by)
  }

  private write(node: SceneNode, now: number): void {
    const row = node.slot * nodeColumns.width
    const { data } = this.nodes
    data[row + nodeColumns.x] = node.x
    data[row + nodeColumns.y] = node.y
    data[row + nodeColumns.size] = node.size
    data[row + nodeColumns.kind] = node.kind === null ? communityNumber : kindNumbers[node.kind]
    data[row + nodeColumns.state] = State.plain
    data[row + nodeColumns.born] = now
    data[row + nodeColumns.died] = forever
    if (node.community) this.writeShares(node)
    this.nodes.touch(node.slot)
    this.changes++
  }

  private writeShares(node: SceneNode): void {
    const { kinds, concepts } = node.community!, counts = [kinds.method, kinds.benchmark, kinds.model, kinds.topic]
    counts.forEach((number, index) => this.setNode(node, nodeColumns.shares + index, (number ?? 0) / Math.max(1, concepts)))
  }

  /** What a community holds: filters let other things of it through than before. */
  private refill(node: SceneNode, community: Community, name: string): void {
    this.count(node, -1)
    this.ranks.remove(node)
    node.community = community
    node.name = name
    this.ranks.add(node)
    this.count(node, 1)
    this.writeShares(node)
  }

  private layEdge(edge: number): void {
    const [a, b] = this.ends[edge]!
    const row = edge * edgeColumns.count
    const { data } = this.edges
    data[row] = a.x
    data[row + 1] = a.y
    data[row + 2] = b.x
    data[row + 3] = b.y
    this.edges.touch(edge)
  }

  private setNode(node: SceneNode, column: number, value: number): void {
    this.nodes.data[node.slot * nodeColumns.width + column] = value
    this.nodes.touch(node.slot)
    this.changes++
  }

  private setEdge(edge: number, column: number, value: number): void {
    this.edges.data[edge * edgeColumns.count + column] = value
    this.edges.touch(edge)
    this.changes++
  }

  private recall(node: SceneNode, now: number): void {
    node.leaving = false
    this.count(node, 1)
    this.setNode(node, nodeColumns.born, now)
    this.setNode(node, nodeColumns.died, forever)
  }

  private revive(edge: number, now: number): void {
    if (!this.isGoing(edge)) return
    this.setEdge(edge, edgeColumns.born, now)
    this.setEdge(edge, edgeColumns.died, forever)
    this.countEdge(edge, 1)
  }

  private forget(node: SceneNode): void {
    this.byKey.delete(node.key)
    this.nodeOf[node.slot] = undefined
    this.places.remove(node)
    this.ranks.remove(node)
    this.nodes.release(node.slot)
  }

  private forgetEdge(edge: number): void {
    const [a, b] = this.ends[edge]!
    this.edgeOf.delete((a.slot * 1048576 + b.slot) * 64 + this.relations[edge]!)
    for (const node of [a, b]) node.edges = remove(node.edges, edge)
    this.weigh(edge, -1)
    this.ends[edge] = undefined
    this.edges.release(edge)
  }
}

function remove(list: number[], value: number): number[] {
  const at = list.indexOf(value)
  if (at >= 0) {
    list[at] = list.at(-1)!
    list.pop()
  }
  return list
}
