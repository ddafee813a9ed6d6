import { button } from '../ui/buttons'
import { h, type Child } from '../ui/dom'
import { counted, duration } from '../ui/format'
import { nothing } from '../ui/states'
import { forgetRuns, pastRuns, type PastRun } from './kept'
import type { Parameters } from './parameters'
import { firstLine } from './saved-list'

const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' })

/** What was run in this browser, newest first. */
export function pastList(load: (query: string, parameters: Parameters) => void, changed: () => void): Child {
  const runs = pastRuns()
  if (runs.length === 0) return nothing('Nothing was run in this browser yet.')
  return [
    h('ul', { class: 'plain-list query-list' }, runs.map(run => h('li', null, h('button', { type: 'button', class: 'query-button', onclick: () => load(run.query, run.parameters) },
      h('code', null, firstLine(run.query)), h('span', null, `${times.format(run.time)} · ${outcome(run)}`))))),
    button('Forget all', () => { forgetRuns(); changed() }, { style: 'small' }),
  ]
}

const outcome = (run: PastRun): string => (run.error === null ? `${counted(run.rows ?? 0, 'row')}, ${duration(run.milliseconds ?? 0)}` : 'failed')
