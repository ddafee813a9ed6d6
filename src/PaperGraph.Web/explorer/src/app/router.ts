/** The state of the page is its address: where one is, forward and back, and who is told when it moves. */

export interface Place {
  /** Decoded parts of the path, without empty ones. */
  segments: string[]
  query: URLSearchParams
  /** Path and query as they stand. */
  address: string
  /** How far down the page was when one left it last, in pixels; 0 where one has not been. */
  scroll: number
}

type Listener = (place: Place) => void

const listeners = new Set<Listener>()

export function here(): Place {
  const segments = location.pathname.split('/').filter(part => part !== '').map(decode)
  const scroll = (history.state as { scroll?: number } | null)?.scroll ?? 0
  return { segments, query: new URLSearchParams(location.search), address: location.pathname + location.search, scroll }
}

/** Goes to an address of the page: a step that Back takes back. */
export function go(address: string): void {
  // As the browser writes it, which escapes more than one has to.
  const { pathname, search } = new URL(address, location.href)
  if (pathname + search === here().address) return tell()
  history.pushState(null, '', pathname + search)
  tell()
}

/** Writes the state into the address without a step of its own (a slider that moves, a camera) and without telling anyone. */
export const note = (address: string): void => history.replaceState(history.state, '', address)

/** Tells a listener of every place from now on; the answer ends that. */
export function onMove(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Makes links within the page steps of the router. Other keys and buttons stay the browser's. */
export function startRouter(): void {
  addEventListener('popstate', tell)
  // A view comes when it has been asked for, later than the browser would scroll back to where one was.
  history.scrollRestoration = 'manual'
  let timer = 0
  document.addEventListener('scroll', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => history.replaceState({ scroll: scrollY }, ''), 120)
  }, { passive: true })
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    const href = link?.getAttribute('href')
    if (!link || !href || link.hasAttribute('target') || link.hasAttribute('download')) return
    const to = new URL(href, location.href)
    if (to.origin !== location.origin || isServers(to.pathname)) return
    if (to.hash !== '' && to.pathname === location.pathname && to.search === location.search) return
    event.preventDefault()
    go(to.pathname + to.search)
  })
}

const isServers = (path: string): boolean => /^\/(api|openapi|mcp)(\/|$)/.test(path)

function tell(): void {
  const place = here()
  for (const listener of [...listeners]) listener(place)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
