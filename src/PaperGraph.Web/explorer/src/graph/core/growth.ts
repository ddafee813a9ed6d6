import { getConcept, getConceptPapers, getMapEdges, getMapPlaces, getNeighbours, getPaper } from '../../api/client'
import type { Kind } from '../../api/types'
import { isConceptId, isPaperId } from '../../app/address'
import { count } from '../../ui/format'
import { Hold, type SceneNode } from '../scene/node'
import { numberOf } from '../scene/relations'
import type { NewNode } from '../scene/scene'
import type { Stage } from '../stage/stage'
import { boxOf } from '../stage/view'
import { placesAround } from './placing'

interface Arrival { id: string; kind: Kind; name: string; papers: number | null; year: number | null; relation: string; outgoing: boolean; strength: number; confidence: number | null }

/** How many concepts and papers a step brings, and how many neighbours are asked for to know how many are left. */
const most = 24, mostPapers = 8, mostAsked = 1000

/** What an expansion has brought, in how many steps, and how many neighbours are left, as words; none where there are none. */
interface Grown { steps: number; left: string; nodes: SceneNode[]; edges: number[] }

/** What a person adds to the map: a concept from elsewhere, the neighbours of one, the concepts of a paper. */
export class Growth {
  private readonly coming = new Set<string>()
  private readonly grown = new Map<string, Grown>()

  constructor(private readonly stage: Stage, private readonly isHidden: (id: string) => boolean) {}

  isExpanded(id: string): boolean {
    return this.grown.has(id)
  }

  stepsOf(id: string): number {
    return this.grown.get(id)?.steps ?? 0
  }

  leftOf(id: string): string {
    return this.grown.get(id)?.left ?? ''
  }

  /** The node of an id, fetched and put in its place if it is not on the map. Null where the graph has no such thing. */
  async bring(id: string, hold: number, signal?: AbortSignal): Promise<SceneNode | null> {
    const known = this.stage.scene.byKey.get(id)
    if (known && !known.leaving) return this.hold(known, hold)
    const item = isConceptId(id) ? await this.concept(id, signal) : isPaperId(id) ? await this.paper(id, signal) : null
    if (!item || signal?.aborted) return null
    const node = this.hold(this.stage.scene.put(item, this.stage.clock()), hold)
    this.stage.drawFades()
    return node
  }

  /** Brings what a path leads over, each in its place; a paper, which has none, lies between those before and after it. */
  async bringAll(items: { id: string; kind: Kind; name: string }[], hold: number, signal?: AbortSignal): Promise<SceneNode[]> {
    const { scene } = this.stage
    const known = items.map(item => scene.byKey.get(item.id)), missing = items.filter((_, index) => !isThere(known[index]))
    const fetched = await this.placesOf(missing.map(item => item.id), signal)
    const places = items.map((item, index) => (isThere(known[index]) ? known[index] : fetched.get(item.id)))
    const now = this.stage.clock()
    const nodes = items.map((item, index) => {
      const place = places[index] ?? this.between(places, index)
      return this.hold(scene.put({ ...empty, key: item.id, kind: item.kind, name: item.name, x: place.x, y: place.y }, now), hold)
    })
    this.stage.drawFades()
    return nodes
  }

  private between(places: ({ x: number; y: number } | undefined)[], index: number): { x: number; y: number } {
    const before = places.slice(0, index).findLast(place => place !== undefined), after = places.slice(index + 1).find(place => place !== undefined)
    const ends = [before, after].filter(place => place !== undefined)
    const middle = ends.length > 0 ? { x: mean(ends.map(end => end.x)), y: mean(ends.map(end => end.y)) } : this.stage.view
    return placesAround(this.stage.scene, middle.x, middle.y, 1, this.stage.view.scale, 30, 12)[0]!
  }

  /** Shows the neighbours of a node around it, as many as so many steps bring, or those of them that are not there any more. Says how many are new. */
  async expand(id: string, steps: number, signal?: AbortSignal): Promise<number> {
    if (this.coming.has(id) || this.isHidden(id)) return 0
    this.coming.add(id)
    try {
      return await this.grow(id, steps, signal)
    } finally {
      this.coming.delete(id)
    }
  }

  private async grow(id: string, steps: number, signal?: AbortSignal): Promise<number> {
    if (this.stepsOf(id) > steps) this.collapse(id)
    const grown = this.grown.get(id) ?? { steps, left: '', nodes: [], edges: [] }
    this.grown.set(id, grown)
    grown.steps = steps
    const node = await this.bring(id, Hold.expanded, signal)
    if (!node) return 0
    const { arrivals, left } = isPaperId(id) ? await this.ofPaper(id, steps, signal) : await this.ofConcept(node, steps, signal)
    if (signal?.aborted) return 0
    const { scene } = this.stage
    const fresh = arrivals.filter(arrival => !isThere(scene.byKey.get(arrival.id)))
    const places = await this.placesOf(fresh.filter(arrival => isConceptId(arrival.id)).map(arrival => arrival.id), signal)
    if (signal?.aborted || this.grown.get(id) !== grown) return 0
    grown.left = left
    this.seat(node, arrivals, this.near(places), grown)
    this.stage.drawFades()
    void this.linkAmong(arrivals.map(arrival => arrival.id), id)
    return fresh.length
  }

  /** Takes away what an expansion has brought, but for what is kept for another reason. */
  collapse(id: string): void {
    const grown = this.grown.get(id)
    if (!grown) return
    this.grown.delete(id)
    const { scene } = this.stage
    const kept = new Set([...this.grown.values()].flatMap(other => other.nodes))
    for (const edge of grown.edges) {
      if (!scene.ends[edge]) continue
      scene.edgeHeld[edge] = false
      if (scene.views[edge] === 0) scene.dropEdge(edge, this.stage.clock())
    }
    for (const node of grown.nodes) {
      if (kept.has(node)) continue
      node.held &= ~Hold.expanded
      if (node.held === 0 && node.view === 0) scene.drop(node, this.stage.clock())
    }
    this.stage.drawFades()
  }

  private seat(node: SceneNode, arrivals: Arrival[], near: Map<string, { x: number; y: number }>, grown: Grown): void {
    const { scene, view } = this.stage, now = this.stage.clock()
    const homeless = arrivals.filter(arrival => !isThere(scene.byKey.get(arrival.id)) && !near.has(arrival.id))
    const free = placesAround(scene, node.x, node.y, homeless.length, view.scale)
    grown.nodes = [node]
    for (const arrival of arrivals) {
      const known = scene.byKey.get(arrival.id)
      const place = near.get(arrival.id) ?? (isThere(known) ? known! : free.shift()!)
      const other = this.hold(scene.put({
        ...empty, key: arrival.id, kind: arrival.kind, name: arrival.name, papers: arrival.papers, firstYear: arrival.year, lastYear: arrival.year, x: place.x, y: place.y,
      }, now), Hold.expanded)
      grown.nodes.push(other)
      const edge = arrival.outgoing ? scene.join(node, other, numberOf(arrival.relation), arrival.strength, now) : scene.join(other, node, numberOf(arrival.relation), arrival.strength, now)
      scene.edgeHeld[edge] = true
      grown.edges.push(edge)
    }
  }

  /** The relations that what has come has among itself. */
  private async linkAmong(ids: string[], of: string): Promise<void> {
    const concepts = ids.filter(isConceptId)
    if (concepts.length < 2) return
    const { items } = await getMapEdges(concepts).catch(() => ({ items: [] }))
    const { scene } = this.stage, grown = this.grown.get(of)
    for (const item of items) {
      const a = scene.byKey.get(item.source), b = scene.byKey.get(item.target)
      if (!grown || !isThere(a) || !isThere(b)) continue
      const edge = scene.join(a!, b!, numberOf(item.relation), item.weight, this.stage.clock())
      scene.edgeHeld[edge] = true
      grown.edges.push(edge)
    }
    this.stage.drawFades()
  }

  private hold(node: SceneNode, hold: number): SceneNode {
    node.held |= hold
    return node
  }

  /** Places that are in sight: what lies far away is shown beside its neighbour instead. */
  private near(places: Map<string, { x: number; y: number }>): Map<string, { x: number; y: number }> {
    const box = boxOf(this.stage.view, -0.04)
    return new Map([...places].filter(([, { x, y }]) => x > box.left && x < box.right && y > box.top && y < box.bottom))
  }

  private async placesOf(ids: string[], signal?: AbortSignal): Promise<Map<string, { x: number; y: number }>> {
    if (ids.length === 0) return new Map()
    const { items } = await getMapPlaces(ids, signal)
    return new Map(items.map(item => [item.id, { x: item.x, y: item.y }]))
  }

  private async concept(id: string, signal?: AbortSignal): Promise<NewNode | null> {
    const [concept, places] = await Promise.all([getConcept(id, signal), this.placesOf([id], signal)])
    const place = places.get(id) ?? placesAround(this.stage.scene, this.stage.view.x, this.stage.view.y, 1, this.stage.view.scale)[0]!
    return { key: id, kind: concept.kind, name: concept.name, papers: concept.papers, confidence: concept.confidence, firstYear: concept.firstYear, lastYear: concept.lastYear, home: null, ...place }
  }

  /** A paper has no place of its own: it lies amid its concepts. */
  private async paper(id: string, signal?: AbortSignal): Promise<NewNode> {
    const paper = await getPaper(id, signal)
    const places = [...(await this.placesOf(paper.concepts.map(concept => concept.id).slice(0, 40), signal)).values()]
    const middle = places.length > 0 ? { x: mean(places.map(place => place.x)), y: mean(places.map(place => place.y)) } : this.stage.view
    const place = placesAround(this.stage.scene, middle.x, middle.y, 1, this.stage.view.scale, 30, 0)[0]!
    return { ...empty, key: id, kind: 'paper', name: paper.title, firstYear: paper.year, lastYear: paper.year, ...place }
  }

  private async ofConcept(node: SceneNode, steps: number, signal?: AbortSignal): Promise<{ arrivals: Arrival[]; left: string }> {
    const [neighbours, papers] = await Promise.all([getNeighbours(node.key, { limit: mostAsked }, signal), getConceptPapers(node.key, { limit: mostPapers * steps }, signal)])
    const concepts = neighbours.items.filter(item => !this.isHidden(item.id)), shown = concepts.slice(0, most * steps)
    const left = concepts.length - shown.length + Math.max(0, (node.papers ?? 0) - papers.items.length)
    return {
      arrivals: [
        ...shown.map(item => ({ ...item, year: null, outgoing: item.outgoing !== false })),
        ...papers.items.filter(item => !this.isHidden(item.id))
          .map(item => ({ id: item.id, kind: 'paper' as const, name: item.title, papers: null, year: item.year, relation: item.role, outgoing: false, strength: 1, confidence: item.confidence })),
      ],
      left: neighbours.next !== null ? `more than ${count(left)}` : left > 0 ? count(left) : '',
    }
  }

  private async ofPaper(id: string, steps: number, signal?: AbortSignal): Promise<{ arrivals: Arrival[]; left: string }> {
    const concepts = (await getPaper(id, signal)).concepts.filter(concept => !this.isHidden(concept.id)), left = concepts.length - most * steps
    return {
      arrivals: concepts.slice(0, most * steps).map(concept => ({
        id: concept.id, kind: concept.kind, name: concept.name, papers: null, year: null, relation: concept.role, outgoing: true, strength: 1, confidence: concept.confidence,
      })),
      left: left > 0 ? count(left) : '',
    }
  }
}

const empty = { papers: null, confidence: null, firstYear: null, lastYear: null, home: null }
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const isThere = (node: SceneNode | undefined): boolean => node !== undefined && !node.leaving
