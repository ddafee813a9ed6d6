import { ApiError } from '../api/client'
import { h } from '../ui/dom'
import { failure, nothing } from '../ui/states'
import type { Frame } from './frame'
import type { Panel } from './panel'
import { here, onMove, type Place } from './router'
import { status } from './status'
import type { View } from './view'
import { findView, welcome } from './views'

const isEmpty = (): Promise<boolean> => status().then(known => known.papers === 0, () => false)

// The view's module is fetched while the status is asked for.
async function routeOf(route: ReturnType<typeof findView>): Promise<ReturnType<typeof findView>> {
  if (!route.needsPapers) return route
  route.load().catch(() => {})
  return await isEmpty() ? welcome : route
}

function failureView(error: unknown, retry: () => void): View {
  // The server's hint is for those who ask the API.
  const missing = error instanceof ApiError && error.problem.status === 404 ? error.problem : null
  const title = missing ? 'Not in the graph' : 'This did not work'
  return { title, element: h('div', { class: 'page' }, h('h1', null, title), missing
    ? nothing(missing.detail, 'Search for it above, or look through all ', h('a', { href: '/papers' }, 'papers'), ' and ', h('a', { href: '/concepts' }, 'concepts'), '.') : failure(error, retry)) }
}

// Parts of a view come after it: where it is not long enough yet, it is scrolled when it has grown, unless someone was faster.
function scrollBack(view: View, top: number): void {
  scrollTo(0, top)
  if (scrollY >= top) return
  const observer = new ResizeObserver(() => { if (document.documentElement.scrollHeight - innerHeight >= top) { scrollTo(0, top); end() } })
  const end = () => { observer.disconnect(); removeEventListener('wheel', end); removeEventListener('keydown', end); removeEventListener('pointerdown', end) }
  observer.observe(view.element)
  for (const event of ['wheel', 'keydown', 'pointerdown']) addEventListener(event, end, { once: true, passive: true })
  setTimeout(end, 3000)
}

/** Brings the view of each place onto the page, and takes it away again. */
export function startStage(frame: Frame, panel: Panel): void {
  let shown: { name: string; view: View } | null = null
  let kept: View | null = null
  let coming: AbortController | null = null

  onMove(place => void show(place, true))
  void show(here(), false)

  async function show(place: Place, moved: boolean): Promise<void> {
    coming?.abort()
    coming = new AbortController()
    const { signal } = coming
    frame.mark(`/${place.segments.join('/')}`)
    const slow = setTimeout(() => frame.main.setAttribute('aria-busy', 'true'), 150)
    try {
      const route = await routeOf(findView(place))
      if (signal.aborted) return
      if (shown?.name === route.name && shown.view.move?.(place)) return head(shown.view, false)
      const view = route.stays && kept ? kept : await (await route.load())(place, signal)
      if (signal.aborted) return view === kept ? undefined : view.end?.()
      leave()
      bring(route.name, view, moved, place.scroll)
      if (view === kept) {
        view.show?.()
        view.move?.(place)
      } else if (route.stays) kept = view
    } catch (error) {
      if (signal.aborted) return
      leave()
      bring('failure', failureView(error, () => void show(place, moved)), moved, 0)
    } finally {
      clearTimeout(slow)
      if (!signal.aborted) frame.main.removeAttribute('aria-busy')
    }
  }

  function leave(): void {
    panel.close()
    if (!shown) return
    if (shown.view === kept) {
      kept.hide?.()
      kept.element.hidden = true
    } else {
      shown.view.end?.()
      shown.view.element.remove()
    }
    shown = null
  }

  function bring(name: string, view: View, moved: boolean, scroll: number): void {
    shown = { name, view }
    view.element.hidden = false
    if (view.element.parentNode !== frame.main) frame.main.append(view.element)
    head(view, moved)
    scrollBack(view, scroll)
  }

  // Whoever hears the page rather than sees it lands on the heading of what has come.
  function head(view: View, focus: boolean): void {
    document.title = view.title === '' ? 'PaperGraph' : `${view.title} · PaperGraph`
    if (!focus) return
    const heading = view.element.querySelector('h1')
    if (heading && !heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1')
    ;(heading ?? frame.main).focus({ preventScroll: true })
  }
}
