import type { Place } from './router'
import type { MakeView, View } from './view'

interface Route {
  name: string
  /** Whether the view is kept alive when one goes elsewhere. */
  stays?: boolean
  make: (place: Place, signal: AbortSignal) => Promise<View>
}

/** A view whose module is fetched when it is first opened. */
const lazy = <M>(load: () => Promise<M>, pick: (module: M) => MakeView): Route['make'] => async (place, signal) => pick(await load())(place, signal)

const routes: Record<string, Route> = {
  '': { name: 'map', stays: true, make: lazy(() => import('./map-view'), module => module.makeMapView) },
}

/** The view that an address asks for. */
export function findView(place: Place): Route {
  return routes[place.segments[0] ?? ''] ?? { name: 'nowhere', make: lazy(() => import('./nowhere'), module => module.makeNowhere) }
}
