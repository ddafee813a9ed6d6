import type { Problem } from '../../api/types'
import type { Answered, Asked, PackedView, Texts } from './packed'

/** Asks for one view at a time; a new question ends the last. */
export class Asker {
  onView: (view: PackedView) => void = () => {}
  onProblem: (problem: Problem) => void = () => {}
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  private id = 0
  private again = 0
  private url = ''
  private texts: Texts = { ids: [], names: [] }

  constructor() {
    this.worker.addEventListener('message', (event: MessageEvent<Answered>) => this.hear(event.data))
  }

  ask(url: string): void {
    this.url = url
    this.texts = { ids: [], names: [] }
    clearTimeout(this.again)
    this.worker.postMessage({ id: ++this.id, url } satisfies Asked)
  }

  cancel(): void {
    clearTimeout(this.again)
    this.worker.postMessage({ id: ++this.id, url: null } satisfies Asked)
  }

  end(): void {
    this.cancel()
    this.worker.terminate()
  }

  private hear(answer: Answered): void {
    if (answer.id !== this.id) return
    if ('texts' in answer) return this.keep(answer.texts)
    if ('view' in answer) return this.onView({ ...answer.view, ...this.texts })
    if ('problem' in answer) return this.onProblem(answer.problem)
    // The graph has changed, and its concepts are placed anew.
    this.again = window.setTimeout(() => this.ask(this.url), 400)
  }

  private keep({ ids, names }: Texts): void {
    this.texts.ids.push(...ids)
    this.texts.names.push(...names)
  }
}
