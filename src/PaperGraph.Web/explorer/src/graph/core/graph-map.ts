import { ApiError, getPath } from '../../api/client'
import type { Path, Problem } from '../../api/types'
import { isConceptId } from '../../app/address'
import type { MapHost } from '../../app/map-host'
import { go, here, note } from '../../app/router'
import type { Asker } from '../feed/asker'
import { Hold, type SceneNode } from '../scene/node'
import { Scene } from '../scene/scene'
import { Stage } from '../stage/stage'
import type { Box } from '../stage/view'
import { write } from '../state/address'
import { emptyState, filterKey, type MapState } from '../state/state'
import * as steps from '../state/steps'
import { Communities } from './communities'
import { Emphasis } from './emphasis'
import { Feeding } from './feeding'
import { Growth } from './growth'
import { ShownPath } from './shown-path'
import { Travel, type Room } from './travel'

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

const noteTime = 350

/** The map's state and what changes it. Each change is either a step of the address (that Back takes back) or, for the camera, a note in it. */
export class GraphMap {
  state: MapState = emptyState()
  readonly scene: Scene
  readonly stage: Stage
  readonly emphasis: Emphasis
  readonly growth: Growth
  readonly communities = new Communities()
  readonly feeding: Feeding
  readonly travel: Travel
  readonly shownPath: ShownPath
  readonly listeners: MapListener[] = []
  room = (): Room => ({ left: 72, right: 72, top: 72, bottom: 72 })
  /** The address of a step of ours, of which the router is about to tell. */
  private ownStep: string | null = null
  private isBack = false
  private noteTimer = 0
  private readonly ending = new AbortController()
  private selectedNode: SceneNode | null = null

  constructor(element: HTMLElement, private readonly host: MapHost, asker: Asker, bounds: Box, spacing: number, private readonly actions: (id: string) => HTMLElement[]) {
    this.scene = new Scene(spacing * 2)
    this.stage = new Stage(element, this.scene, bounds, spacing)
    this.emphasis = new Emphasis(this.stage)
    this.growth = new Growth(this.stage, id => this.isOut(id))
    this.shownPath = new ShownPath(this.stage, this.emphasis, this.growth)
    this.travel = new Travel(this.stage, this.communities, () => this.room(), () => this.feeding.settled(), () => this.noteCamera())
    this.feeding = new Feeding(this.stage, this.communities, asker, () => this.state, {
      loading: busy => this.tell(listener => listener.loading(busy)), problem: problem => this.tell(listener => listener.problem(problem)), settled: () => this.settle(),
    })
    this.stage.onCamera = () => this.cameraMoved()
  }

  node(id: string): SceneNode | undefined {
    const node = this.scene.byKey.get(id)
    return node?.leaving ? undefined : node
  }

  /** Takes over the state that the address has now, by a link, Back and Forward. */
  arrive(next: MapState): void {
    const isOwn = this.ownStep === here().address
    this.ownStep = null
    if (!isOwn || this.isBack) this.take(next, false)
  }

  /** Changes the state by a step of the address. */
  change(part: Partial<MapState>): void {
    const next = { ...this.state, ...part, camera: this.stage.isWhole && part.selected == null ? null : this.travel.camera }
    this.ownStep = write(next)
    go(this.ownStep)
    this.take(next, true)
  }

  select(id: string | null): void {
    this.change({ selected: id })
  }

  /** Whether a node is here because a person brought it: by its neighbours, a pin or a search. */
  isAdded(node: SceneNode): boolean {
    return (node.held & (Hold.expanded | Hold.pinned)) !== 0 || this.growth.isExpanded(node.key)
  }

  /** Undoes whatever a person did with a node; what the map itself does not show goes, and is not hidden for good. */
  remove(node: SceneNode): void {
    if (!this.feeding.shows(node)) this.scene.drop(node, this.stage.clock())
    node.held = Hold.none
    this.change(steps.remove(this.state, node.key))
    this.stage.drawFades()
  }

  /** Asks again, for example after an error. */
  retry(): void {
    this.feeding.forget()
    this.tell(listener => listener.problem(null))
    this.feeding.ask()
  }

  /** Another view takes the page, and its panel with it. */
  hide(): void {
    this.isBack = true
  }

  end(): void {
    clearTimeout(this.noteTimer)
    this.ending.abort()
    this.feeding.end()
    this.stage.end()
  }

  private take(next: MapState, isStep: boolean): void {
    void this.adopt(next, isStep).catch(error => this.fail(error))
  }

  private async adopt(next: MapState, isStep: boolean): Promise<void> {
    const before = this.state
    this.state = next
    this.stage.isWhole = next.camera === null && next.selected === null && next.path.to === null
    if (!isStep) this.adoptCamera(before)
    const comesBack = before.hidden.some(id => !next.hidden.includes(id)) || before.kinds.join() !== next.kinds.join()
    this.dropOut()
    if (comesBack || filterKey(before) !== filterKey(next)) this.feeding.forget()
    this.feeding.ask()
    const { isBack } = this
    this.isBack = false
    await Promise.all([this.adoptThings(before, comesBack, isBack), this.adoptPath(before, isStep || !next.camera)])
    if (isBack && this.shownPath.path) this.tell(listener => listener.path(this.shownPath.path, null))
    this.tell(listener => listener.content())
  }

  /** What was chosen comes before its neighbours, which are placed around it where one then is. */
  private async adoptThings(before: MapState, comesBack: boolean, isBack: boolean): Promise<void> {
    await this.adoptPins(before)
    await this.adoptSelected(before, isBack)
    await this.adoptExpanded(before, comesBack)
  }

  private adoptCamera(before: MapState): void {
    const { camera, selected } = this.state
    if (camera && !this.travel.isAt(camera)) this.travel.returnTo(camera)
    else if (!camera && before.camera && !selected) this.travel.showWhole()
  }

  private async adoptPins(before: MapState): Promise<void> {
    for (const { id } of before.pinned) {
      const node = this.node(id)
      if (!node || steps.isPinned(this.state, id)) continue
      node.held &= ~Hold.pinned
      this.emphasis.mark(node)
    }
    for (const pin of this.state.pinned) {
      const node = this.isOut(pin.id) ? null : await this.growth.bring(pin.id, Hold.pinned, this.ending.signal).catch(() => null)
      if (!node) continue
      if (node.x !== pin.x || node.y !== pin.y) this.scene.move(node, pin.x, pin.y)
      this.emphasis.mark(node)
    }
    this.stage.draw()
  }

  private async adoptExpanded(before: MapState, again: boolean): Promise<void> {
    const { expanded } = this.state
    for (const id of before.expanded) if (!expanded.includes(id)) this.growth.collapse(id)
    for (const id of new Set(expanded)) {
      const wanted = steps.stepsOf(this.state, id), isNew = this.growth.stepsOf(id) !== wanted
      if (!isNew && !again) continue
      const fresh = await this.growth.expand(id, wanted, this.ending.signal), left = this.growth.leftOf(id)
      this.emphasis.refresh()
      if (!isNew) continue
      const come = fresh === 0 ? 'Its neighbours were there already' : `${fresh} ${fresh === 1 ? 'neighbour has' : 'neighbours have'} come onto the map`
      this.host.say(left === '' ? `${come}; it has no others.` : `${come}; ${left} are left: N shows more.`)
    }
  }

  private async adoptSelected(before: MapState, again: boolean): Promise<void> {
    const { selected, camera } = this.state
    if (!again && selected === before.selected && (this.selectedNode !== null) === (selected !== null)) return
    if (this.selectedNode) this.selectedNode.held &= ~Hold.selected
    if (selected === null) {
      this.mark(null)
      return this.host.select(null)
    }
    this.host.select(selected, this.actions(selected))
    this.host.panel.onClose = () => this.select(null)
    if (!this.node(selected) && !camera) await this.travel.goTo(selected)
    const node = await this.growth.bring(selected, Hold.selected, this.ending.signal)
    if (!node || this.state.selected !== selected) return
    this.mark(node)
    // The panel that has just opened may lie over it.
    if (camera) requestAnimationFrame(() => this.stage.keepInSight(node, this.room()))
    else if (!this.travel.isInSight(node)) await this.travel.goTo(selected)
  }

  private async adoptPath(before: MapState, isFitted: boolean): Promise<void> {
    const { from, to } = this.state.path
    if (from === before.path.from && to === before.path.to) return
    if (this.shownPath.path) {
      this.shownPath.forget()
      this.feeding.forget()
      this.feeding.ask()
    }
    if (from === null || to === null) return this.tell(listener => listener.path(null, null))
    const path = await this.findPath(from, to)
    if (!path) return
    const nodes = await this.shownPath.show(path, this.ending.signal)
    this.tell(listener => listener.path(path, null))
    if (isFitted) await this.travel.goToAll(nodes)
  }

  private async findPath(from: string, to: string): Promise<Path | null> {
    try {
      return await getPath(from, to, { minConfidence: this.state.leastConfidence }, this.ending.signal)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      this.tell(listener => listener.path(null, error.problem.detail || error.problem.title))
      return null
    }
  }

  private cameraMoved(): void {
    if (!this.stage.isPlacing) this.stage.isWhole = this.stage.keepsMiddle = false
    this.tell(listener => listener.camera())
    this.feeding.cameraMoved()
    this.noteLater()
  }

  /** Writing the address takes milliseconds: not while the camera is under way, however long a frame takes. */
  private noteLater(): void {
    clearTimeout(this.noteTimer)
    this.noteTimer = window.setTimeout(() => (this.stage.isMoving ? this.noteLater() : this.noteCamera()), noteTime)
  }

  private noteCamera(): void {
    if (here().segments.length > 0) return
    this.state = { ...this.state, camera: this.stage.isWhole ? null : this.travel.camera }
    note(write(this.state))
  }

  /** What was chosen, pinned or marked may have come or gone with a view. */
  private settle(): void {
    this.emphasis.refresh()
    if (this.state.selected) this.mark(this.node(this.state.selected) ?? null)
    for (const pin of this.state.pinned) {
      const node = this.node(pin.id)
      if (node) this.emphasis.mark(node)
    }
    this.stage.drawFades()
    this.tell(listener => listener.content())
  }

  /** Takes away what a person has hidden, and what filters leave out of that which he has added. */
  private dropOut(): void {
    const hidden = new Set(this.state.hidden)
    for (const node of this.scene.byKey.values()) {
      if (!node.leaving && (node.held !== 0 || hidden.has(node.key)) && this.isOut(node.key)) this.scene.drop(node, this.stage.clock())
    }
    this.stage.drawFades()
  }

  private isOut(id: string): boolean {
    const { hidden, kinds } = this.state
    return hidden.includes(id) || (kinds.length > 0 && isConceptId(id) && !kinds.includes(id.slice(0, id.indexOf('/'))))
  }

  private mark(node: SceneNode | null): void {
    this.selectedNode = node
    this.emphasis.select(node)
  }

  private tell(call: (listener: MapListener) => void): void {
    this.listeners.forEach(call)
  }

  private fail(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return
    this.host.say(error instanceof ApiError ? error.message : String(error))
    if (!(error instanceof ApiError)) console.error(error)
  }
}
