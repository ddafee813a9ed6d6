import type { Page, Result } from '../api/types'
import { pageOf } from '../app/address'
import { h, replace, type Child } from '../ui/dom'
import { withCard } from '../ui/card'
import { evidence } from '../ui/evidence'
import { counted } from '../ui/format'
import { moreButton } from '../ui/more'
import { confidenceCell } from '../ui/confidence'
import { sortableTable, type Column } from '../ui/sortable-table'
import { nothing } from '../ui/states'
import { scoreCharts } from './score-charts'

/** Results that papers state: who reached what on which benchmark, by measure and setting, with the sentence. */
export function resultsTable(page: Page<Result>, of: 'benchmark' | 'subject', load: (cursor: string) => Promise<Page<Result>>): HTMLElement {
  if (page.items.length === 0) return nothing('No abstract states a result as a number.', 'Papers without numbers in their abstracts still stand under “Papers”.')
  const all = [...page.items]
  const place = h('div', { class: 'results' }), charts = h('div')
  const chart = () => { if (of === 'benchmark') replace(charts, scoreCharts(all)) }
  let metric = ''
  const show = () => replace(place, metrics(all).length > 1 && measureFilter(metrics(all), metric, chosen => { metric = chosen; show() }),
    sortableTable(counted(all.length, 'result'), columns(of, all), metric === '' ? all : all.filter(result => result.metric === metric)))
  chart()
  show()
  return h('div', null, charts, place, moreButton(page.next, load, items => { all.push(...items); chart(); show() }))
}

const metrics = (results: readonly Result[]): string[] => [...new Set(results.map(result => result.metric))].sort()

const measureFilter = (names: readonly string[], chosen: string, choose: (name: string) => void) => {
  const select = h('select', { class: 'field', onchange: () => choose(select.value) },
    h('option', { value: '' }, 'all measures'), names.filter(name => name !== '').map(name => h('option', { value: name, selected: name === chosen }, name)))
  return h('p', { class: 'toolbar' }, h('label', null, 'Measure', select))
}

// What no paper says of any result would be a column of nothing.
function columns(of: 'benchmark' | 'subject', all: readonly Result[]): Column<Result>[] {
  const measure: Column<Result> = { name: 'Measure', key: row => row.metric || null, cell: row => unnamed(row.metric) }
  const setting: Column<Result> = { name: 'Setting', key: row => row.setting || null, cell: row => unnamed(row.setting) }
  const year: Column<Result> = { name: 'Year', numeric: true, key: row => row.year, cell: row => row.year }
  return [
    of === 'benchmark'
      ? { name: 'Model or method', heads: true, key: row => row.subjectName, cell: row => h('a', { href: pageOf(row.subject) }, row.subjectName) }
      : { name: 'Benchmark', heads: true, key: row => row.benchmarkName, cell: row => h('a', { href: pageOf(row.benchmark) }, row.benchmarkName) },
    { name: 'Value', numeric: true, key: row => row.number, cell: row => row.value },
    ...all.some(row => row.metric !== '') ? [measure] : [], ...all.some(row => row.setting !== '') ? [setting] : [],
    { name: 'Confidence', numeric: true, key: row => row.confidence, cell: row => confidenceCell(row.confidence) },
    ...all.some(row => row.year !== null) ? [year] : [],
    { name: 'Said by', key: row => row.title, cell: source },
  ]
}

const source = (row: Result): Child =>
  withCard(h('a', { href: pageOf(row.paper), class: 'result-source' }, row.title), () => row.evidence === null ? 'No sentence is kept.' : evidence(row.evidence))

const unnamed = (text: string): Child => (text === '' ? h('span', { class: 'muted' }, 'not said') : text)
