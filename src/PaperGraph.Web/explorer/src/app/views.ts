import { makeConceptList } from '../concepts/list'
import { makeConceptPage } from '../concepts/page'
import { makePaperList } from '../papers/list'
import { makePaperPage } from '../papers/page'
import { makeSearchPage } from '../search/page'
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

const at = (make: MakeView): Route['make'] => async (place, signal) => make(place, signal)

const routes: Record<string, Route> = {
  '': { name: 'map', stays: true, make: lazy(() => import('./map-view'), module => module.makeMapView) },
  search: { name: 'search', make: at(makeSearchPage) },
  papers: { name: 'papers', make: at(makePaperList) },
  paper: { name: 'paper', make: at(makePaperPage) },
  concepts: { name: 'concepts', make: at(makeConceptList) },
  concept: { name: 'concept', make: at(makeConceptPage) },
  compare: { name: 'compare', make: lazy(() => import('../compare/page'), module => module.makeComparePage) },
  trends: { name: 'trends', make: lazy(() => import('../trends/page'), module => module.makeTrendsPage) },
  console: { name: 'console', make: lazy(() => import('../console/page'), module => module.makeConsole) },
}

/** The view that an address asks for. */
export function findView(place: Place): Route {
  return routes[place.segments[0] ?? ''] ?? { name: 'nowhere', make: lazy(() => import('./nowhere'), module => module.makeNowhere) }
}
