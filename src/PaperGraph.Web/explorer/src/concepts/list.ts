import { getConcepts } from '../api/client'
import type { ConceptKind, ConceptSummary } from '../api/types'
import { pageOf, withQuery } from '../app/address'
import { go, here } from '../app/router'
import { status } from '../app/status'
import type { MakeView } from '../app/view'
import { confidenceCell } from '../ui/confidence'
import { append, h } from '../ui/dom'
import { count, years } from '../ui/format'
import { conceptKinds, kindLabel, pluralOf } from '../ui/kinds'
import { moreButton } from '../ui/more'
import { nothing } from '../ui/states'
import './concept.css'

const sorts = { papers: 'most papers', confidence: 'surest', name: 'name' } as const
type Sort = keyof typeof sorts
interface State { kind: ConceptKind | null; sort: Sort }

const columns = [['Concept', ''], ['Kind', ''], ['Papers', 'number'], ['Confidence', 'number'], ['Years', ''], ['Also written', '']] as const

/** All concepts, or those of a kind, in an order of choice. */
export const makeConceptList: MakeView = async (place, signal) => {
  const { kind, sort } = stateOf(place.query)
  const ask = (cursor: string | null, asked: AbortSignal) => getConcepts({ kind, sort, limit: 100, cursor }, asked)
  const [page, known] = await Promise.all([ask(null, signal), status()])
  const ends = new AbortController()
  // Of the address as it is now: the kind that was chosen a moment ago may not be shown yet.
  const select = h('select', { class: 'field', onchange: () => go(addressOf({ ...stateOf(here().query), sort: select.value as Sort })) },
    Object.entries(sorts).map(([value, name]) => h('option', { value, selected: value === sort }, name)))
  const kinds = h('div', { class: 'toolbar-links', role: 'group', 'aria-label': 'Kind' },
    h('a', { class: 'button small', href: addressOf({ kind: null, sort }), 'aria-current': kind === null ? 'true' : null }, `all ${count(known.concepts)}`),
    conceptKinds.map(one => h('a', { class: 'button small', href: addressOf({ kind: one, sort }), 'aria-current': one === kind ? 'true' : null }, kindLabel(one), count(known.kinds[one] ?? 0))))
  const body = h('tbody', null, page.items.map(row))
  return {
    title: kind === null ? 'Concepts' : `Concepts: ${pluralOf(kind)}`,
    element: h('div', { class: 'page' }, h('h1', null, 'Concepts'), h('div', { class: 'toolbar' }, kinds, h('label', null, 'Order', select)),
      page.items.length === 0 ? nothing('No concept of this kind is in the graph.') : [
        h('div', { class: 'table-wrap concept-table' }, h('table', null,
          h('thead', null, h('tr', null, columns.map(([name, style]) => h('th', { scope: 'col', class: style }, name)))), body)),
        moreButton(page.next, cursor => ask(cursor, ends.signal), items => append(body, items.map(row)))]),
    end: () => ends.abort(),
  }
}

const stateOf = (query: URLSearchParams): State => ({
  kind: conceptKinds.find(known => known === query.get('kind')) ?? null, sort: (Object.keys(sorts) as Sort[]).find(known => known === query.get('sort')) ?? 'papers',
})

const addressOf = ({ kind, sort }: State): string => withQuery('/concepts', { kind, sort: sort === 'papers' ? null : sort })

const row = (concept: ConceptSummary): HTMLElement => h('tr', null,
  h('th', { scope: 'row' }, h('a', { href: pageOf(concept.id) }, concept.name)), h('td', null, kindLabel(concept.kind)),
  h('td', { class: 'number' }, count(concept.papers)), h('td', { class: 'number' }, confidenceCell(concept.confidence)),
  h('td', { class: 'number-left' }, years(concept.firstYear, concept.lastYear)), h('td', { class: 'muted cell-names' }, concept.aliases.slice(0, 4).join(', ')))
