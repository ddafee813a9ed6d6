import { getMapPlaces } from '../../api/client'
import type { Community } from '../../api/types'
import { isConceptId } from '../../app/address'
import type { Stage } from '../stage/stage'
import { viewOf } from '../stage/view'
import type { Communities } from './communities'

/** From this radius on, in pixels, the server opens a community; a little more, so that it surely does. */
const openRadius = 172

/** Communities lie in each other no deeper than this. */
const mostSteps = 4

export type Camera = { x: number; y: number; scale: number }

/** How much of each edge of the map is covered by what lies over it, in pixels. */
export interface Room { left: number; right: number; top: number; bottom: number }

/** Ways over the map: into a community and out again, to a concept, to the whole. */
export class Travel {
  constructor(private readonly stage: Stage, private readonly communities: Communities, private readonly room: () => Room, private readonly settled: () => Promise<void>, private readonly wholeIsShown: () => void) {}

  /** Where the camera is, no more exactly than an address needs it. */
  get camera(): Camera {
    const { x, y, scale } = this.stage.read(), digits = Math.max(1, Math.ceil(Math.log10(scale)) + 1)
    return { x: Number(x.toFixed(digits)), y: Number(y.toFixed(digits)), scale: Number(scale.toPrecision(5)) }
  }

  isAt({ x, y, scale }: Camera): boolean {
    const now = this.camera
    return Math.abs(x - now.x) * scale < 2 && Math.abs(y - now.y) * scale < 2 && Math.abs(scale / now.scale - 1) < 0.005
  }

  enter(community: Pick<Community, 'x' | 'y' | 'radius'>): void {
    const { width, height } = this.stage.view
    void this.stage.fly({ x: community.x, y: community.y, scale: Math.max(Math.min(width, height) * 0.43, openRadius) / community.radius })
  }

  /** One community outwards, or the whole map. */
  leave(): void {
    const outer = this.communities.around(this.stage.view).at(-2)
    if (outer) this.enter(outer)
    else this.showWhole()
  }

  showWhole(): void {
    void this.stage.fly(viewOf(this.stage.bounds, this.stage.read())).then(() => {
      this.stage.isWhole = true
      this.wholeIsShown()
    })
  }

  /** Goes back to where an address was; its middle stays the middle when a panel opens after it. */
  returnTo(camera: Camera): void {
    void this.stage.fly(camera).then(() => { this.stage.keepsMiddle = true })
  }

  /** Goes to where a thing lies, near enough to see it among its neighbours: on the way the communities around it open, of which the inner are known by then. */
  async goTo(id: string): Promise<void> {
    const known = this.stage.scene.byKey.get(id), shown = known?.leaving === false ? known : null
    const place = isConceptId(id) ? (await getMapPlaces([id])).items[0] : undefined
    if (!place) return shown ? this.approach(shown, this.stage.closeScale, 700) : undefined
    for (let step = 0; step < mostSteps; step++) {
      const around = place.communities.flatMap(number => this.communities.get(number) ?? [])
      await this.approach(shown ?? place, Math.max(this.stage.closeScale, openRadius / (around.at(-1)?.radius ?? Infinity)), step === 0 ? 700 : 300)
      await this.settled()
      if (around.length === place.communities.length) return
    }
  }

  private approach({ x, y }: { x: number; y: number }, scale: number, time: number): Promise<void> {
    return this.stage.fly(this.clear({ x, y, scale: Math.max(this.stage.read().scale, scale) }), time)
  }

  /** The same, with its middle in the middle of what nothing lies over. */
  private clear({ x, y, scale }: Camera): Camera {
    const { left, right, top, bottom } = this.room()
    return { x: x - (left - right) / 2 / scale, y: y - (top - bottom) / 2 / scale, scale }
  }

  /** Shows all of these places at once. */
  async goToAll(places: { x: number; y: number }[]): Promise<void> {
    const xs = places.map(place => place.x), ys = places.map(place => place.y)
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    const { left, right, top, bottom } = this.room(), { width, height } = this.stage.read()
    const free = { width: Math.max(80, width - left - right), height: Math.max(80, height - top - bottom) }
    await this.stage.fly(this.clear(viewOf(box, free, 0.08, this.closeScaleAt(places[0]!))))
  }

  isInSight(place: { x: number; y: number }): boolean {
    const { x, y, scale, width, height } = this.stage.read()
    return Math.abs(place.x - x) * scale < width / 2 && Math.abs(place.y - y) * scale < height / 2
  }

  /** The scale at which the innermost community around a place is open. */
  private closeScaleAt(place: { x: number; y: number }): number {
    const inner = this.communities.around({ ...this.stage.view, x: place.x, y: place.y, scale: 1e9 }).at(-1)
    return inner ? Math.max(openRadius / inner.radius, this.stage.closeScale) : this.stage.closeScale
  }
}
