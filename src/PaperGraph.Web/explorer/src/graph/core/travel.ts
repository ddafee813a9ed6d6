import { getMapPlaces } from '../../api/client'
import type { Community } from '../../api/types'
import { isConceptId } from '../../app/address'
import type { Stage } from '../stage/stage'
import type { Communities } from './communities'

/** From this radius on, in pixels, the server opens a community; a little more, so that it surely does. */
const openRadius = 172

export type Camera = { x: number; y: number; scale: number }

/** Ways over the map: into a community and out again, to a concept, to the whole. */
export class Travel {
  constructor(private readonly stage: Stage, private readonly communities: Communities, private readonly wholeIsShown: () => void) {}

  /** Where the camera is, no more exactly than an address needs it. */
  get camera(): Camera {
    const { x, y, scale } = this.stage.read()
    return { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), scale: Number(scale.toPrecision(4)) }
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
    void this.stage.fit(this.stage.bounds).then(() => {
      this.stage.isWhole = true
      this.wholeIsShown()
    })
  }

  /** Goes back to where an address was; its middle stays the middle when a panel opens after it. */
  returnTo(camera: Camera): void {
    void this.stage.fly(camera).then(() => { this.stage.keepsMiddle = true })
  }

  /** Goes to where a thing lies, near enough to see it among its neighbours. */
  async goTo(id: string): Promise<void> {
    const known = this.stage.scene.byKey.get(id)
    const place = known && !known.leaving ? known : isConceptId(id) ? (await getMapPlaces([id])).items[0] : undefined
    if (place) await this.stage.fly({ x: place.x, y: place.y, scale: Math.max(this.stage.view.scale, this.closeScaleAt(place)) }, 700)
  }

  /** Shows all of these places at once. */
  async goToAll(places: { x: number; y: number }[]): Promise<void> {
    const xs = places.map(place => place.x), ys = places.map(place => place.y)
    await this.stage.fit({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }, this.closeScaleAt(places[0]!))
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
