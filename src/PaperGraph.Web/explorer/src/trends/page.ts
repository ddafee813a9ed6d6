import { ApiError, getTrends } from '../api/client'
import type { ConceptKind, Trends } from '../api/types'
import { isConceptId, pageOf, withQuery } from '../app/address'
import { go, here } from '../app/router'
import { say } from '../app/shell'
import { status } from '../app/status'
import type { MakeView } from '../app/view'
import { suggestBox } from '../search/suggest-box'
import { disclosure } from '../ui/disclosure'
import { h, type Child } from '../ui/dom'
import { percent } from '../ui/format'
import { icon } from '../ui/icons'
import { conceptKinds, kindSign, pluralOf } from '../ui/kinds'
import { failure, nothing } from '../ui/states'
import { focus } from './focus'
import { lineChart } from './line-chart'
import './trends.css'

interface State { kind: ConceptKind; concepts: string[]; from: number | null; to: number | null; share: boolean }

/** Concepts by year as lines: the most named of a kind, or those that one chooses. */
export const makeTrendsPage: MakeView = async (place, signal) => {
  const state = stateOf(place.query)
  const { kind, concepts, from, to } = state
  const [whole, known] = await Promise.all([getTrends(concepts.length > 0 ? { concept: concepts, from, to } : { kind, from, to, limit: 10 }, signal).catch(unknownConcept), status()])
  const trends = whole instanceof ApiError ? none : from === null ? focus(whole) : whole
  const head = [h('h1', null, 'Trends'), controls(state, trends.years[0] ?? known.firstYear, known.lastYear, trends), chosen(state, trends)]
  return { title: 'Trends', element: h('div', { class: 'page trend-page' }, head, whole instanceof ApiError ? failure(whole) : content(trends, state, known.firstYear)) }
}

const none: Trends = { years: [], totals: [], series: [] }

// One of the chosen concepts is not in the graph: the view says so, and lets one take it out.
function unknownConcept(error: unknown): ApiError {
  if (error instanceof ApiError && error.problem.status === 404) return error
  throw error
}

const stateOf = (query: URLSearchParams): State => ({
  kind: conceptKinds.find(kind => kind === query.get('kind')) ?? 'method', concepts: [...new Set(query.getAll('concept'))],
  from: Number(query.get('from')) || null, to: Number(query.get('to')) || null, share: query.get('as') === 'share',
})

const addressOf = (state: State): string => withQuery('/trends', {
  kind: state.concepts.length > 0 || state.kind === 'method' ? null : state.kind, concept: state.concepts, from: state.from, to: state.to, as: state.share ? 'share' : null })

function controls(state: State, first: number | null, last: number | null, trends: Trends): HTMLElement {
  // Of the address as it is now: what was chosen a moment ago may not be drawn yet.
  const change = (part: Partial<State>) => go(addressOf({ ...stateOf(here().query), ...part }))
  const kinds = conceptKinds.map(kind => h('a', { class: 'button small', href: addressOf({ ...state, kind, concepts: [] }),
    'aria-current': state.concepts.length === 0 && kind === state.kind ? 'true' : null }, kindSign(kind), pluralOf(kind)))
  const year = (label: string, value: number | null, set: (year: number | null) => void) => {
    const input = h('input', { class: 'field year-field', type: 'number', step: 1, value, placeholder: label === 'From' ? first : last,
      onchange: () => set(Number(input.value) || null) })
    return h('label', null, label, input)
  }
  const box = suggestBox({ label: 'Add a concept', placeholder: 'Add a concept', pick: item => {
    if (!isConceptId(item.id)) return say('Trends are of concepts, not of papers.')
    change({ concepts: [...new Set([...stateOf(here().query).concepts, item.id])] })
  } })
  const mode = (share: boolean, name: string) => h('a', { class: 'button small', href: addressOf({ ...state, share }), 'aria-current': state.share === share ? 'true' : null }, name)
  return h('div', { class: 'toolbar' },
    h('div', { class: 'toolbar-links', role: 'group', 'aria-label': 'Most named of a kind' }, kinds), h('div', { class: 'trend-add' }, box.element),
    year('From', state.from, from => change({ from })), year('To', state.to, to => change({ to })),
    trends.series.length > 0 && h('div', { class: 'toolbar-links', role: 'group', 'aria-label': 'Counted as' }, mode(false, 'papers'), mode(true, 'share of the year’s papers')))
}

const chosen = (state: State, trends: Trends): Child => state.concepts.length > 0 && h('ul', { class: 'chips', 'aria-label': 'Chosen concepts' }, state.concepts.map(id => {
  const name = trends.series.find(series => series.id === id)?.name ?? id
  const without = addressOf({ ...state, concepts: state.concepts.filter(other => other !== id) })
  return h('li', { class: 'chosen' }, h('a', { href: pageOf(id) }, name), h('a', { class: 'icon-button', href: without, 'aria-label': `Remove ${name}` }, icon('close', 12)))
}))

function content(trends: Trends, state: State, first: number | null): Child {
  if (trends.series.length === 0 || trends.years.length === 0) {
    return nothing('Nothing to draw.', state.from !== null || state.to !== null
      ? 'No paper of these years names such a concept: widen the years.' : 'The papers name no such concept, or their years are not known.')
  }
  const note = state.from === null && trends.years[0]! > (first ?? Infinity) && h('p', { class: 'muted' }, `Before ${trends.years[0]} there are but few papers; “From” shows them.`)
  return [lineChart(trends, state.share), note, disclosure('As a table', table(trends, state.share))]
}

const table = (trends: Trends, share: boolean): HTMLElement => h('div', { class: 'table-wrap', tabindex: 0, role: 'region', 'aria-label': 'Papers by year' }, h('table', null,
  h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Concept'), trends.years.map(year => h('th', { scope: 'col', class: 'number' }, year)))),
  h('tbody', null, trends.series.map(series => h('tr', null, h('th', { scope: 'row' }, h('a', { href: pageOf(series.id) }, series.name)),
    series.papers.map((papers, index) => h('td', { class: 'number' }, share ? percent(trends.totals[index]! === 0 ? null : papers / trends.totals[index]!) : papers)))),
  h('tr', null, h('th', { scope: 'row' }, 'All papers'), trends.totals.map(total => h('td', { class: 'number' }, total))))))
