import { ApiError, getMapPlaces, getPath } from '../../api/client'
import type { Community, Path, Problem } from '../../api/types'
import { isConceptId } from '../../app/address'
import type { MapHost } from '../../app/map-host'
import { go, here, note } from '../../app/router'
import { apply } from '../feed/apply'
import { Asker } from '../feed/asker'
import type { PackedView } from '../feed/packed'
import { Slices } from '../feed/slices'
import { Hold, type SceneNode } from '../scene/node'
import { numberOf } from '../scene/relations'
import { Scene } from '../scene/scene'
import { Stage } from '../stage/stage'
import type { Box } from '../stage/view'
import { write } from '../state/address'
import { emptyState, filterKey, type MapState } from '../state/state'
import { Communities } from './communities'
import { Emphasis } from './emphasis'
import { Growth } from './growth'
import { Reader } from './reader'

/** What the parts around the picture are told. */
export interface MapListener {
  /** What is on the map, or what is asked of it, has changed. */
  content(): void
  camera(): void
  loading(busy: boolean): void
  problem(problem: Problem | null): void
  /** A path was found, or is gone, or why there is none. */
  path(path: Path | null, why: string | null): void
}

const restTime = 110, longestWait = 450, noteTime = 350

/** The map's state and what changes it. Each change is either a step of the address (that Back takes back) or, for the camera, a note in it. */
export class GraphMap {
  state: MapState = emptyState()
  readonly scene: Scene
  readonly stage: Stage
  readonly emphasis: Emphasis
  readonly growth: Growth
  readonly communities = new Communities()
  readonly listeners: MapListener[] = []
  /** How much of each edge of the map is covered by what lies over it. */
  room = (): { left: number; right: number; top: number; bottom: number } => ({ left: 72, right: 72, top: 72, bottom: 72 })
  /** Concepts in view for which there was no room. */
  left = 0
  path: Path | null = null
  private isStep = false
  private readonly reader = new Reader()
  private readonly slices: Slices
  private hidden = new Set<string>()
  private viewNumber = 1
  private restTimer = 0
  private waitingSince = 0
  private noteTimer = 0
  private asked = new AbortController()
  private selectedNode: SceneNode | null = null
  private pathNodes: SceneNode[] = []
  private pathEdges: number[] = []

  constructor(element: HTMLElement, private readonly host: MapHost, private readonly asker: Asker, readonly bounds: Box, spacing: number, private readonly actions: (id: string) => HTMLElement[]) {
    this.scene = new Scene(spacing * 2)
    this.stage = new Stage(element, this.scene, bounds, spacing)
    this.emphasis = new Emphasis(this.stage)
    this.growth = new Growth(this.stage, id => this.isOut(id))
    this.slices = new Slices(() => (this.stage.isMoving ? 2 : 8))
    this.stage.onCamera = () => this.cameraMoved()
    asker.onView = view => this.take(view)
    asker.onProblem = problem => this.tell(listener => { listener.loading(false); listener.problem(problem) })
    asker.onProgress = () => {}
  }

  get isBusy(): boolean { return this.slices.isBusy }

  node(id: string): SceneNode | undefined {
    const node = this.scene.byKey.get(id)
    return node?.leaving ? undefined : node
  }

  /** Takes over the state that the address has now, after a step of ours or by a link, Back and Forward. */
  arrive(next: MapState): void {
    void this.adopt(next).catch(error => this.fail(error))
  }

  private async adopt(next: MapState): Promise<void> {
    const before = this.state
    this.state = next
    this.stage.isWhole = next.camera === null && next.selected === null && next.path.to === null
    this.hidden = new Set(next.hidden)
    const comesBack = before.hidden.some(id => !this.hidden.has(id)) || before.kinds.join() !== next.kinds.join()
    this.dropOut()
    if (comesBack) this.reader.forget()
    const isStep = this.isStep
    if (!isStep && next.camera && !same(next.camera, this.camera())) void this.stage.fly(next.camera).then(() => { this.stage.keepsMiddle = true })
    else if (!isStep && !next.camera && before.camera && !next.selected) this.showWhole()
    if (filterKey(before) !== filterKey(next)) this.reader.forget()
    this.ask()
    await this.adoptPins(before)
    await this.adoptExpanded(before, comesBack)
    await this.adoptSelected(before)
    await this.adoptPath(before, isStep || !next.camera)
    this.tell(listener => listener.content())
  }

  /** Changes the state by a step of the address. */
  change(part: Partial<MapState>): void {
    const next = { ...this.state, ...part, camera: this.stage.isWhole && part.selected == null ? null : this.camera() }
    this.isStep = true
    // The router tells the page, and so `arrive`.
    go(write(next))
    this.isStep = false
  }

  select(id: string | null): void {
    this.change({ selected: id })
  }

  toggleHidden(id: string): void {
    const { hidden, selected } = this.state
    if (hidden.includes(id)) return this.change({ hidden: hidden.filter(other => other !== id) })
    this.change({ hidden: [...hidden, id], selected: selected === id ? null : selected })
  }

  togglePinned(node: SceneNode): void {
    const pinned = this.state.pinned.filter(pin => pin.id !== node.key)
    if (pinned.length === this.state.pinned.length) pinned.push({ id: node.key, x: node.x, y: node.y })
    this.change({ pinned })
  }

  /** After a node was dragged it stays where it was put. */
  pinAt(node: SceneNode): void {
    this.change({ pinned: [...this.state.pinned.filter(pin => pin.id !== node.key), { id: node.key, x: node.x, y: node.y }] })
  }

  isPinned(id: string): boolean {
    return this.state.pinned.some(pin => pin.id === id)
  }

  toggleExpanded(id: string): void {
    const { expanded } = this.state
    this.change({ expanded: expanded.includes(id) ? expanded.filter(other => other !== id) : [...expanded, id] })
  }

  /** Takes a thing that a person has brought off the map again. */
  remove(id: string): void {
    this.change({
      expanded: this.state.expanded.filter(other => other !== id), pinned: this.state.pinned.filter(pin => pin.id !== id),
      hidden: [...this.state.hidden, id], selected: this.state.selected === id ? null : this.state.selected,
    })
  }

  enter(community: Pick<Community, 'x' | 'y' | 'radius'>): void {
    const { width, height } = this.stage.view
    // From this size on the server opens it.
    const scale = Math.max(Math.min(width, height) * 0.43, 172) / community.radius
    void this.stage.fly({ x: community.x, y: community.y, scale })
  }

  /** One community outwards, or the whole map. */
  leave(): void {
    const around = this.communities.around(this.stage.view)
    const outer = around.at(-2)
    if (outer) this.enter(outer)
    else this.showWhole()
  }

  showWhole(): void {
    void this.stage.fit(this.bounds).then(() => {
      this.stage.isWhole = true
      this.state = { ...this.state, camera: null }
      note(write(this.state))
    })
  }

  /** Goes to where a concept lies, near enough to see it among its neighbours. */
  async goTo(id: string): Promise<void> {
    const place = this.node(id) ?? (isConceptId(id) ? (await getMapPlaces([id])).items[0] : undefined)
    if (place) return this.stage.fly({ x: place.x, y: place.y, scale: Math.max(this.stage.view.scale, this.closeScale(place)) }, 700)
  }

  /** Asks again, for example after an error. */
  retry(): void {
    this.reader.forget()
    this.tell(listener => listener.problem(null))
    this.ask()
  }

  end(): void {
    clearTimeout(this.restTimer)
    clearTimeout(this.noteTimer)
    this.asked.abort()
    this.slices.stop()
    this.asker.end()
    this.stage.end()
  }

  take(view: PackedView): void {
    this.communities.add(view.communities)
    this.left = view.left
    this.tell(listener => listener.problem(null))
    this.slices.run(apply(this.scene, view, ++this.viewNumber, id => this.hidden.has(id), () => this.stage.clock()), () => {
      this.settle()
      this.tell(listener => { listener.loading(false); listener.content() })
    })
  }

  camera(): { x: number; y: number; scale: number } {
    const { x, y, scale } = this.stage.read()
    return { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), scale: Number(scale.toPrecision(4)) }
  }

  private tell(call: (listener: MapListener) => void): void {
    this.listeners.forEach(call)
  }

  private fail(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return
    this.host.say(error instanceof ApiError ? error.message : String(error))
    if (!(error instanceof ApiError)) console.error(error)
  }

  private ask(): void {
    clearTimeout(this.restTimer)
    this.waitingSince = 0
    const question = this.reader.questionFor(this.stage.read(), this.state)
    if (question === null) return
    this.tell(listener => listener.loading(true))
    this.asker.ask(question)
  }

  private cameraMoved(): void {
    if (!this.stage.isPlacing) this.stage.isWhole = this.stage.keepsMiddle = false
    this.tell(listener => listener.camera())
    // A view is asked for once the camera rests, or has been under way for a while.
    const now = performance.now()
    if (this.waitingSince === 0) this.waitingSince = now
    clearTimeout(this.restTimer)
    this.restTimer = window.setTimeout(() => this.ask(), Math.max(0, Math.min(restTime, longestWait - (now - this.waitingSince))))
    clearTimeout(this.noteTimer)
    this.noteTimer = window.setTimeout(() => this.noteCamera(), noteTime)
  }

  private noteCamera(): void {
    if (here().segments.length > 0) return
    if (this.stage.isWhole) return
    this.state = { ...this.state, camera: this.camera() }
    note(write(this.state))
  }

  /** What was chosen, and the path, may have come or gone with a view. */
  private settle(): void {
    this.emphasis.refresh()
    this.stage.drawFades()
    if (this.state.selected) this.markSelected(this.node(this.state.selected) ?? null)
    for (const pin of this.state.pinned) {
      const node = this.node(pin.id)
      if (node) this.emphasis.mark(node)
    }
    this.stage.draw()
  }

  /** Takes away what a person has hidden, and what filters leave out of that which he has added. */
  private dropOut(): void {
    for (const node of this.scene.byKey.values()) {
      if (!node.leaving && (node.held !== 0 || this.hidden.has(node.key)) && this.isOut(node.key)) this.scene.drop(node, this.stage.clock())
    }
    this.stage.drawFades()
  }

  private isOut(id: string): boolean {
    const { kinds } = this.state
    return this.hidden.has(id) || (kinds.length > 0 && isConceptId(id) && !kinds.includes(id.slice(0, id.indexOf('/'))))
  }

  private async adoptPins(before: MapState): Promise<void> {
    const { pinned } = this.state
    for (const pin of before.pinned) {
      const node = this.node(pin.id)
      if (!node || pinned.some(other => other.id === pin.id)) continue
      node.held &= ~Hold.pinned
      this.emphasis.mark(node)
    }
    for (const pin of pinned) {
      const node = this.isOut(pin.id) ? null : await this.growth.bring(pin.id, Hold.pinned, this.asked.signal).catch(() => null)
      if (!node) continue
      if (node.x !== pin.x || node.y !== pin.y) this.scene.move(node, pin.x, pin.y)
      this.emphasis.mark(node)
    }
    this.stage.draw()
  }

  private async adoptExpanded(before: MapState, again: boolean): Promise<void> {
    const { expanded } = this.state
    for (const id of before.expanded) if (!expanded.includes(id)) this.growth.collapse(id)
    for (const id of expanded) {
      const isNew = !this.growth.isExpanded(id)
      if (!isNew && !again) continue
      const fresh = await this.growth.expand(id, this.asked.signal)
      this.emphasis.refresh()
      if (isNew) this.host.say(fresh === 0 ? 'All its neighbours are on the map.' : `${fresh} more ${fresh === 1 ? 'neighbour is' : 'neighbours are'} on the map.`)
    }
  }

  private async adoptSelected(before: MapState): Promise<void> {
    const { selected } = this.state
    if (selected === before.selected && (this.selectedNode !== null) === (selected !== null)) return
    if (this.selectedNode) this.selectedNode.held &= ~Hold.selected
    if (selected === null) {
      this.markSelected(null)
      return this.host.select(null)
    }
    this.host.select(selected, this.actions(selected))
    this.host.panel.onClose = () => this.select(null)
    if (!this.node(selected) && !this.state.camera) await this.goTo(selected)
    const node = await this.growth.bring(selected, Hold.selected, this.asked.signal)
    if (!node || this.state.selected !== selected) return
    this.markSelected(node)
    // The panel that has just opened may lie over it.
    if (this.state.camera) requestAnimationFrame(() => this.stage.keepInSight(node, this.room()))
    else if (!this.isInSight(node)) await this.goTo(selected)
  }

  private markSelected(node: SceneNode | null): void {
    this.selectedNode = node
    this.emphasis.select(node)
  }

  private async adoptPath(before: MapState, show: boolean): Promise<void> {
    const { from, to } = this.state.path
    if (from === before.path.from && to === before.path.to) return
    this.forgetPath()
    if (from === null || to === null) return this.tell(listener => listener.path(null, null))
    const path = await this.findPath(from, to)
    if (!path) return
    const stops = [path.start, ...path.steps]
    const nodes = await this.growth.bringAll(stops, Hold.path, this.asked.signal)
    this.path = path
    this.pathNodes = nodes
    this.pathEdges = path.steps.map((step, index) => {
      const [a, b] = step.forward ? [nodes[index]!, nodes[index + 1]!] : [nodes[index + 1]!, nodes[index]!]
      const edge = this.edgeBetween(a, b, step.relation)
      this.scene.edgeHeld[edge] = true
      return edge
    })
    this.emphasis.follow(nodes, this.pathEdges)
    this.tell(listener => listener.path(path, null))
    if (!show) return
    const xs = nodes.map(node => node.x), ys = nodes.map(node => node.y)
    await this.stage.fit({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }, this.closeScale(nodes[0]!))
  }

  private async findPath(from: string, to: string): Promise<Path | null> {
    try {
      return await getPath(from, to, { minConfidence: this.state.leastConfidence }, this.asked.signal)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      this.tell(listener => listener.path(null, `${error.problem.detail}${error.problem.hint ? ` ${error.problem.hint}` : ''}`))
      return null
    }
  }

  private forgetPath(): void {
    for (const node of this.pathNodes) node.held &= ~Hold.path
    for (const edge of this.pathEdges) this.scene.edgeHeld[edge] = false
    this.path = null
    this.pathNodes = []
    this.pathEdges = []
    this.emphasis.follow([], [])
    this.reader.forget()
    this.ask()
  }

  private isInSight(node: SceneNode): boolean {
    const { view } = this.stage
    return Math.abs(node.x - view.x) < view.width / view.scale / 2 && Math.abs(node.y - view.y) < view.height / view.scale / 2
  }

  private closeScale(place: { x: number; y: number }): number {
    const inner = [...this.communities.around({ ...this.stage.view, x: place.x, y: place.y, scale: 1e9 })].at(-1)
    return inner ? Math.max(172 / inner.radius, this.stage.closeScale) : this.stage.closeScale
  }

  private edgeBetween(a: SceneNode, b: SceneNode, relation: string): number {
    return this.scene.join(a, b, numberOf(relation), 8, this.stage.clock())
  }
}

const same = (a: { x: number; y: number; scale: number }, b: { x: number; y: number; scale: number }): boolean =>
  Math.abs(a.x - b.x) * a.scale < 2 && Math.abs(a.y - b.y) * a.scale < 2 && Math.abs(a.scale / b.scale - 1) < 0.005
