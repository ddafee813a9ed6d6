import type { Community } from '../../api/types'
import type { View } from '../stage/view'

/** Communities that views have told of. One that is open is in no view any more, so they are kept for the way back out. */
export class Communities {
  private readonly known = new Map<number, Community>()

  add(communities: readonly Community[]): void {
    for (const community of communities) {
      // One that filters have thinned out is not the whole of it.
      const known = this.known.get(community.id)
      if (!known || known.concepts < community.concepts) this.known.set(community.id, community)
    }
  }

  get(id: number): Community | undefined {
    return this.known.get(id)
  }

  /** From the outermost to the innermost that fills the view: where one is. */
  around(view: View): Community[] {
    const chain: Community[] = []
    for (const community of this.known.values()) {
      const fills = community.radius * 2 * view.scale > Math.min(view.width, view.height) * 0.62
      if (fills && Math.hypot(community.x - view.x, community.y - view.y) < community.radius) chain.push(community)
    }
    return chain.sort((a, b) => b.radius - a.radius)
  }
}
