import { ApiError } from '../api/client'
import { h, replace, type Child } from './dom'
import { icon } from './icons'

/** What there is to say where nothing is: what is missing, and what to try. */
export const nothing = (what: string, ...toTry: Child[]): HTMLElement =>
  h('div', { class: 'state' }, h('p', { class: 'state-what' }, what), toTry.length > 0 && h('p', { class: 'state-try' }, toTry))

/** A failed request: what the server said, what to try, and a button that tries again. */
export function failure(error: unknown, retry?: () => void): HTMLElement {
  const problem = error instanceof ApiError ? error.problem : isLost(error) ? lost : null
  if (!problem) console.error(error)
  return h('div', { class: 'state state-failure', role: 'alert' },
    h('p', { class: 'state-what' }, icon('warning'), ' ', problem ? problem.title : 'The page made a mistake'),
    h('p', null, problem ? problem.detail : String(error)),
    problem?.hint && h('p', { class: 'state-try' }, problem.type.endsWith(':not-found') ? 'Search for it above.' : problem.hint),
    retry && h('button', { type: 'button', class: 'button', onclick: retry }, icon('reload'), 'Try again'))
}

const lost = { type: 'about:blank', title: 'A part of the page could not be loaded', detail: 'The server does not answer, or has been renewed since this page was opened.', hint: 'Reload the page.' }

// What browsers say of a module that does not come.
const isLost = (error: unknown): boolean => error instanceof TypeError && /dynamically imported|importing a module/i.test(error.message)

/** Grey lines where text is about to be. */
export const waiting = (lines = 3): HTMLElement =>
  h('div', { class: 'waiting', role: 'status', 'aria-label': 'Loading' }, Array.from({ length: lines }, () => h('div', { class: 'waiting-line' })))

/** A place for what is asked for: lines while it comes, then what it is, or what went wrong with a button to try again. */
export function pending<T>(ask: (signal: AbortSignal) => Promise<T>, show: (value: T) => Child, signal: AbortSignal, lines = 3): HTMLElement {
  const place = h('div', { class: 'pending' })
  const load = () => {
    replace(place, waiting(lines))
    ask(signal).then(value => replace(place, show(value)), error => { if (!signal.aborted) replace(place, failure(error, load)) })
  }
  load()
  return place
}
