import { makeConceptList } from '../concepts/list'
import { makeConceptPage } from '../concepts/page'
import { makeAuthorPage } from '../papers/author'
import { makePaperList } from '../papers/list'
import { makePaperPage } from '../papers/page'
import { makeSearchPage } from '../search/page'
import type { Place } from './router'
import type { MakeView, View } from './view'

interface Route {
  name: string
  /** Whether the view is kept alive when one goes elsewhere. */
  stays?: boolean
  /** Whether an empty store shows how to fill it instead. */
  needsPapers?: boolean
  make: (place: Place, signal: AbortSignal) => Promise<View>
}

/** A view whose module is fetched when it is first opened. */
const lazy = <M>(load: () => Promise<M>, pick: (module: M) => MakeView): Route['make'] => async (place, signal) => pick(await load())(place, signal)

const at = (make: MakeView): Route['make'] => async (place, signal) => make(place, signal)

const routes: Record<string, Route> = {
  '': { name: 'map', needsPapers: true, stays: true, make: lazy(() => import('./map-view'), module => module.makeMapView) },
  search: { name: 'search', needsPapers: true, make: at(makeSearchPage) },
  papers: { name: 'papers', needsPapers: true, make: at(makePaperList) },
  paper: { name: 'paper', make: at(makePaperPage) },
  author: { name: 'author', make: at(makeAuthorPage) },
  concepts: { name: 'concepts', needsPapers: true, make: at(makeConceptList) },
  concept: { name: 'concept', make: at(makeConceptPage) },
  compare: { name: 'compare', needsPapers: true, make: lazy(() => import('../compare/page'), module => module.makeComparePage) },
  trends: { name: 'trends', needsPapers: true, make: lazy(() => import('../trends/page'), module => module.makeTrendsPage) },
  decisions: { name: 'decisions', needsPapers: true, make: lazy(() => import('../decisions/page'), module => module.makeDecisions) },
  export: { name: 'export', needsPapers: true, make: lazy(() => import('../export/page'), module => module.makeExportPage) },
  console: { name: 'console', make: lazy(() => import('../console/page'), module => module.makeConsole) },
}

/** The view that an address asks for. */
export function findView(place: Place): Route {
  return routes[place.segments[0] ?? ''] ?? { name: 'nowhere', make: lazy(() => import('./nowhere'), module => module.makeNowhere) }
}

/** What stands in for a view that has nothing to show yet. */
export const welcome: Route = { name: 'welcome', make: lazy(() => import('../welcome/page'), module => module.makeWelcome) }
