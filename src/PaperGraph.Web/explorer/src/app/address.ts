/** Addresses of the page, and where in the API an id lives. An id is `paper/…` or `kind/slug`; what follows `paper/` may hold any character. */

const encode = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':')

const conceptKinds = new Set(['method', 'benchmark', 'model', 'topic'])

function split(id: string): [kind: string, rest: string] {
  const slash = id.indexOf('/')
  return slash < 0 ? ['', id] : [id.slice(0, slash), id.slice(slash + 1)]
}

export const isConceptId = (id: string): boolean => conceptKinds.has(split(id)[0])
export const isPaperId = (id: string): boolean => id.startsWith('paper/')

/** `papers/…` or `concepts/kind/slug` in the API. */
export function resourceOf(id: string): string {
  const [kind, rest] = split(id)
  return kind === 'paper' ? `papers/${encodeURIComponent(rest)}` : `concepts/${encodeURIComponent(kind)}/${encodeURIComponent(rest)}`
}

/** The address of a paper's, concept's, author's or venue's page. */
export function pageOf(id: string): string {
  const [kind, rest] = split(id)
  return conceptKinds.has(kind) ? `/concept/${kind}/${encode(rest)}` : `/${encode(kind)}/${encode(rest)}`
}

/** The map with this concept or paper in its middle and in the panel. */
export const onMap = (id: string): string => `/?at=${encodeId(id)}`

/** The map with the search for a path that begins here. */
export const pathFrom = (id: string): string => `/?from=${encodeId(id)}`

/** An id in a query: its slash and colon stay readable. */
export const encodeId = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/')

/** A path with a query of these, repeated where a value is a list; what is null or empty is left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined | readonly (string | number)[]>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(one => one !== null && one !== undefined && one !== '').map(one => `${name}=${encodeId(String(one))}`))
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}
