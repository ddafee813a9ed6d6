/** The state of the page is its address: where one is, forward and back, and who is told when it moves. */

export interface Place {
  /** Decoded parts of the path, without empty ones. */
  segments: string[]
  query: URLSearchParams
  /** Path and query as they stand. */
  address: string
}

type Listener = (place: Place) => void

const listeners = new Set<Listener>()

export function here(): Place {
  const segments = location.pathname.split('/').filter(part => part !== '').map(decode)
  return { segments, query: new URLSearchParams(location.search), address: location.pathname + location.search }
}

/** Goes to an address of the page: a step that Back takes back. */
export function go(address: string): void {
  if (address === here().address) return tell()
  history.pushState(null, '', address)
  scrollTo(0, 0)
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
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || isServers(link.pathname)) return
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    go(link.pathname + link.search)
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
