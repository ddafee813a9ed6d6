import { makeConceptList } from '../concepts/list'
import { makeConceptPage } from '../concepts/page'
import { makeAuthorPage } from '../papers/author'
import { makePaperList } from '../papers/list'
import { makePaperPage } from '../papers/page'
import { makeVenuePage } from '../papers/venue'
import { makeSearchPage } from '../search/page'
import type { Place } from './router'
import type { MakeView } from './view'

interface Route {
  name: string
  /** Whether the view is kept alive when one goes elsewhere. */
  stays?: boolean
  /** How many parts its address has, if what it shows is named there. */
  parts?: number
  /** Whether an empty store shows how to fill it instead. */
  needsPapers?: boolean
  /** What makes the view; its module may have to be fetched first. */
  load: () => Promise<MakeView>
}

const routes: Record<string, Route> = {
  '': { name: 'map', needsPapers: true, stays: true, load: async () => (await import('./map-view')).makeMapView },
  'search': { name: 'search', needsPapers: true, load: async () => makeSearchPage },
  'papers': { name: 'papers', needsPapers: true, load: async () => makePaperList },
  'paper': { name: 'paper', parts: 2, load: async () => makePaperPage },
  'author': { name: 'author', parts: 2, load: async () => makeAuthorPage },
  'venue': { name: 'venue', parts: 2, load: async () => makeVenuePage },
  'concepts': { name: 'concepts', needsPapers: true, load: async () => makeConceptList },
  'concept': { name: 'concept', parts: 3, load: async () => makeConceptPage },
  'compare': { name: 'compare', needsPapers: true, load: async () => (await import('../compare/page')).makeComparePage },
  'trends': { name: 'trends', needsPapers: true, load: async () => (await import('../trends/page')).makeTrendsPage },
  'decisions': { name: 'decisions', needsPapers: true, load: async () => (await import('../decisions/page')).makeDecisions },
  'export': { name: 'export', needsPapers: true, load: async () => (await import('../export/page')).makeExportPage },
  'console': { name: 'console', load: async () => (await import('../console/page')).makeConsole },
}

/** The view that an address asks for. */
export function findView(place: Place): Route {
  const { segments } = place, route = routes[segments[0] ?? '']
  return route && segments.length >= (route.parts ?? 0) ? route : { name: 'nowhere', load: async () => (await import('./nowhere')).makeNowhere }
}

/** What stands in for a view that has nothing to show yet. */
export const welcome: Route = { name: 'welcome', load: async () => (await import('../welcome/page')).makeWelcome }
