import type { CypherAnswer } from '../api/types'
import { save } from '../ui/clipboard'
import { csv } from '../ui/csv'
import { h, type Child } from '../ui/dom'
import { count, counted, duration, shorten } from '../ui/format'
import { icon } from '../ui/icons'
import { tabs, type Tab } from '../ui/tabs'
import { graphOf, resultGraph } from './graph/result-graph'
import { isMeasured, resultPlan } from './result-plan'
import { longestJson, resultTable } from './result-table'
import { textOf } from './values'

/** An answer: what it cost, what is to be known of it, and its forms. */
export function resultView(answer: CypherAnswer, signal: AbortSignal): HTMLElement {
  const forms: Tab[] = []
  // What was explained only was not run: it has a plan and no rows.
  const isExplained = answer.plan !== null && !isMeasured(answer.plan)
  if (answer.columns.length > 0 && !isExplained) {
    forms.push({ name: 'Table', make: () => answer.rows.length > 0 ? resultTable(answer) : noRows() })
    const graph = graphOf(answer)
    if (graph.nodes.size > 0) forms.push({ name: 'Graph', make: () => resultGraph(graph, signal) })
    forms.push({ name: 'JSON', make: () => h('pre', { class: 'result-json', tabindex: 0 }, shorten(jsonOf(answer, 2_000), longestJson)) })
  }
  // A plan comes only where one asks for it, so it is read first.
  if (answer.plan) forms.push({ name: 'Plan', make: () => resultPlan(answer.plan!) })
  return h('div', null, isExplained ? h('p', { class: 'console-summary', role: 'status' }, h('strong', null, 'Explained'), ', not run') : summary(answer), answer.notes.length > 0 && h('ul', { class: 'console-notes' }, answer.notes.map(note => h('li', null, icon('info'), ' ', note))),
    forms.length > 0 && tabs('Forms of the answer', forms, answer.plan ? forms.length - 1 : 0, answer.rows.length > 0 && downloads(answer)))
}

const noRows = (): HTMLElement => h('p', { class: 'state' }, 'No rows. Nothing in the graph fits the statement.')

function summary(answer: CypherAnswer): HTMLElement {
  const changed = Object.entries(answer.counters).filter(([, value]) => value > 0).map(([name, value]) => `${count(value)} ${name.replace(/([A-Z])/g, ' $1').toLowerCase()}`)
  return h('p', { class: 'console-summary', role: 'status' }, h('strong', null, counted(answer.rows.length, 'row')), ` in ${duration(answer.milliseconds)}`,
    changed.length > 0 && ` · ${changed.join(', ')}`, answer.cut && h('span', { class: 'console-cut' }, icon('warning', 14), ` cut at ${count(answer.rows.length)} rows: there are more`))
}

function downloads(answer: CypherAnswer): Child {
  const button = (name: string, act: () => void) => h('button', { type: 'button', class: 'button small', onclick: act }, icon('download', 14), name)
  return h('span', { class: 'console-downloads' },
    button('CSV', () => save('answer.csv', csv([answer.columns, ...answer.rows.map(row => row.map(textOf))]), 'text/csv')),
    button('JSON', () => save('answer.json', jsonOf(answer, Infinity), 'application/json')))
}

// Columns of one name would fall together in an object: then rows stay lists.
function jsonOf(answer: CypherAnswer, most: number): string {
  const rows = answer.rows.slice(0, most)
  const unique = new Set(answer.columns).size === answer.columns.length
  const text = JSON.stringify(unique ? rows.map(row => Object.fromEntries(answer.columns.map((column, index) => [column, row[index]]))) : { columns: answer.columns, rows }, null, 2)
  return rows.length < answer.rows.length ? `${text}\n… ${count(answer.rows.length - rows.length)} more rows are in the download` : text
}
