import type { Problem } from './types'

/** An answer that is no success: what the server says about it. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) { super(problem.detail || problem.title) }
}

type Query = Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>

/** Versions of the graph that answers came from, told when one differs from the last. */
const versions = { seen: null as string | null, listeners: new Set<() => void>() }

export function onGraphChange(listener: () => void): void {
  versions.listeners.add(listener)
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  if (path.split('/').some(part => part === '.' || part === '..')) throw new ApiError(problem(0, 'No address', 'A paper whose id is . or .. has no address: browsers leave such parts out.', null))
  return read<T>(await send(address(path, query), { headers: { accept: 'application/json' } }, signal))
}

export async function post<T>(path: string, body: unknown, signal?: AbortSignal, writes = false): Promise<T> {
  const response = await send(address(path, {}), postOf(body, writes), signal)
  // Whoever changes the graph knows that it has changed.
  if (writes) versions.seen = null
  return read<T>(response)
}

/** The answer as a file, for what is saved rather than read. */
export async function postForFile(path: string, body: unknown, signal?: AbortSignal): Promise<Blob> {
  return (await send(address(path, {}), postOf(body, false), signal)).blob()
}

/** The address of an endpoint; lists become repeated parameters, what is null or empty is left out. */
export function address(path: string, query: Query): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') parts.append(name, String(one))
    }
  }
  const search = parts.toString()
  return `/api/v1/${path}${search === '' ? '' : `?${search}`}`
}

const postOf = (body: unknown, writes: boolean): RequestInit => ({
  method: 'POST', body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json', accept: 'application/json', ...(writes ? { 'x-papergraph': '1' } : {}) },
})

async function send(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, signal ? { ...request, signal } : request)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError(problem(0, 'The server does not answer', 'Nothing answers at this address: papergraph serve may have been stopped.', 'Start it again, then try once more.'))
  }
  if (!response.ok) throw new ApiError(await problemOf(response))
  notice(response.headers.get('etag'))
  return response
}

async function read<T>(response: Response): Promise<T> {
  if (response.headers.get('content-type')?.includes('json')) return await response.json() as T
  const { pathname } = new URL(response.url)
  throw new ApiError(problem(response.status, 'Not an answer of the API', `${pathname} did not answer with JSON: the server may be older than this page.`, 'Reload the page.'))
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return { ...problem(response.status, response.statusText, '', null), ...await response.json() as Partial<Problem> }
  } catch {
    return problem(response.status, response.statusText || `Error ${response.status}`, `The server answered with status ${response.status}.`, null)
  }
}

const problem = (status: number, title: string, detail: string, hint: string | null): Problem =>
  ({ type: 'about:blank', title, status, detail, hint, line: null, column: null, length: null })

function notice(tag: string | null): void {
  const version = tag && /"([^"]*)"/.exec(tag)?.[1]?.split('-')[0]
  if (!version || isBefore(version, versions.seen)) return
  const moved = versions.seen !== null && versions.seen !== version
  versions.seen = version
  if (moved) versions.listeners.forEach(listener => listener())
}

/** Where a map of the newest graph is still being made, that of an older one answers, with its version: nothing has changed by that. */
function isBefore(version: string, seen: string | null): boolean {
  const [serving, commit] = version.split('.'), [seenServing, seenCommit] = (seen ?? '').split('.')
  return serving === seenServing && Number(commit) < Number(seenCommit)
}
