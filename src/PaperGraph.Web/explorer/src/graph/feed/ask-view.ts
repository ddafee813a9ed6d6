import type { MapView, Problem } from '../../api/types'
import { pack, type PackedView } from './packed'

/** A view; or how far the server is with placing the concepts, null where it does not say; or what is wrong. */
export type ViewAnswer = { view: PackedView } | { progress: number | null } | { problem: Problem }

export async function askView(url: string, signal: AbortSignal): Promise<ViewAnswer> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    if (response.status === 202) return { progress: progressOf(await response.text()) }
    const body: unknown = await response.json()
    return response.ok ? { view: pack(body as MapView) } : { problem: body as Problem }
  } catch (error) {
    if (signal.aborted) throw error
    return { problem: silent(error) }
  }
}

const progressOf = (text: string): number | null => (text === '' ? null : (JSON.parse(text) as { progress?: number }).progress ?? null)

const silent = (error: unknown): Problem => ({
  type: 'about:blank', title: 'The server does not answer', status: 0, detail: `The map could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  hint: 'papergraph serve may have been stopped: start it again, then try once more.', line: null, column: null, length: null,
})
