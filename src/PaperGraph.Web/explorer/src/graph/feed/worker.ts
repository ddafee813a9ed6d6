import { askView } from './ask-view'
import { textsAtOnce, transfers, type Answered, type Asked, type PackedView } from './packed'

/** Asks for views and reads them where it holds up nothing: the answer for 20,000 concepts takes longer to parse than a frame may last. */

let current: AbortController | null = null

addEventListener('message', (event: MessageEvent<Asked>) => {
  current?.abort()
  current = null
  const { id, url } = event.data
  if (url !== null) void ask(id, url, (current = new AbortController()).signal)
})

async function ask(id: number, url: string, signal: AbortSignal): Promise<void> {
  const answer = await askView(url, signal).catch(() => null)
  if (answer === null) return
  if ('view' in answer) send(id, answer.view)
  else say({ id, ...answer })
}

function send(id: number, view: PackedView): void {
  const { ids, names } = view
  for (let from = 0; from < ids.length; from += textsAtOnce) {
    say({ id, texts: { ids: ids.slice(from, from + textsAtOnce), names: names.slice(from, from + textsAtOnce) } })
  }
  say({ id, view: { ...view, ids: [], names: [] } }, transfers(view))
}

const say = (answer: Answered, transfer: ArrayBufferLike[] = []): void => postMessage(answer, { transfer: transfer as Transferable[] })
