import { getStatus } from '../../api/client'
import type { Problem } from '../../api/types'
import { apply } from '../feed/apply'
import type { Asker } from '../feed/asker'
import type { PackedView } from '../feed/packed'
import { Slices } from '../feed/slices'
import type { SceneNode } from '../scene/node'
import type { Stage } from '../stage/stage'
import type { MapState } from '../state/state'
import type { Communities } from './communities'
import { Reader } from './reader'

export interface FeedingEvents {
  loading(busy: boolean): void
  problem(problem: Problem | null): void
  /** A view has come in whole. */
  settled(): void
}

const restTime = 110, longestWait = 450, longestSettling = 1500

/** Keeps the scene filled with what is in view: asks once the camera rests, or has been under way for a while, and takes the answer in slices. */
export class Feeding {
  /** Concepts in view for which there was no room. */
  left = 0
  private readonly reader = new Reader()
  private readonly slices: Slices
  private number = 1
  private timer = 0
  private waitingSince = 0
  private isAsking = false
  private graph: string | null = null
  private waiting: (() => void)[] = []

  constructor(private readonly stage: Stage, private readonly communities: Communities, private readonly asker: Asker, private readonly state: () => MapState, private readonly events: FeedingEvents) {
    this.slices = new Slices(() => stage.isMoving)
    asker.onView = view => this.take(view)
    asker.onProblem = problem => { this.isAsking = false; this.release(); events.loading(false); events.problem(problem) }
  }

  get isBusy(): boolean { return this.slices.isBusy }

  /** Whether the last view holds it, rather than a person. */
  shows(node: SceneNode): boolean {
    return node.view === this.number
  }

  ask(): void {
    clearTimeout(this.timer)
    this.waitingSince = 0
    const question = this.reader.questionFor(this.stage.read(), this.state())
    if (question === null) return
    this.isAsking = true
    this.events.loading(true)
    this.asker.ask(question)
  }

  /** Waits until what the camera sees now has come in; not for long where nothing comes. */
  settled(): Promise<void> {
    return new Promise(done => {
      this.waiting.push(done)
      setTimeout(done, longestSettling)
      this.ask()
      if (!this.isBusy && !this.isAsking) this.release()
    })
  }

  /** The last answer does not hold any more. */
  forget(): void {
    this.reader.forget()
  }

  cameraMoved(): void {
    const now = performance.now()
    if (this.waitingSince === 0) this.waitingSince = now
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.ask(), Math.max(0, Math.min(restTime, longestWait - (now - this.waitingSince))))
  }

  take(view: PackedView): void {
    this.isAsking = false
    // The page says that the graph has changed when it hears so; the worker that reads views is out of its hearing.
    if (this.graph !== null && view.graph !== this.graph) void getStatus().catch(() => null)
    this.graph = view.graph
    this.communities.add(view.communities)
    this.left = view.left
    this.events.problem(null)
    const hidden = new Set(this.state().hidden)
    this.slices.run(apply(this.stage.scene, view, ++this.number, id => hidden.has(id), () => this.stage.clock()), () => {
      this.events.loading(false)
      this.events.settled()
      this.release()
    })
  }

  private release(): void {
    this.waiting.splice(0).forEach(done => done())
  }

  end(): void {
    clearTimeout(this.timer)
    this.slices.stop()
    this.asker.end()
  }
}
