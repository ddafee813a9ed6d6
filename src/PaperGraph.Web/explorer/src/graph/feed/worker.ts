import type { MapView, Problem } from '../../api/types'
import { pack, textsAtOnce, transfers, type Answered, type Asked, type PackedView } from './packed'

/** Asks for views and reads them where it holds up nothing: the answer for 20,000 concepts takes longer to parse than a frame may last. */

let current: AbortController | null = null

addEventListener('message', (event: MessageEvent<Asked>) => {
  current?.abort()
  current = null
  const { id, url } = event.data
  if (url !== null) void ask(id, url, (current = new AbortController()).signal)
})

const say = (answer: Answered, transfer: ArrayBufferLike[] = []): void => postMessage(answer, { transfer: transfer as Transferable[] })

async function ask(id: number, url: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    if (response.status === 202) return say({ id, progress: await progressOf(response) })
    const body: unknown = await response.json()
    if (!response.ok) return say({ id, problem: body as Problem })
    send(id, pack(body as MapView))
  } catch (error) {
    say(signal.aborted ? { id, aborted: true } : { id, problem: silent(error) })
  }
}

function send(id: number, view: PackedView): void {
  const { ids, names } = view
  for (let from = 0; from < ids.length; from += textsAtOnce) {
    say({ id, texts: { ids: ids.slice(from, from + textsAtOnce), names: names.slice(from, from + textsAtOnce) } })
  }
  say({ id, view: { ...view, ids: [], names: [] } }, transfers(view))
}

const silent = (error: unknown): Problem => ({
  type: 'about:blank', title: 'The server does not answer', status: 0, detail: `The map could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  hint: 'papergraph serve may have been stopped: start it again, then try once more.', line: null, column: null, length: null,
})

async function progressOf(response: Response): Promise<number | null> {
  const text = await response.text()
  return text === '' ? null : (JSON.parse(text) as { progress?: number }).progress ?? null
}
