import { search } from '../api/client'
import type { Page, SearchHit } from '../api/types'
import { pageOf } from '../app/address'
import type { MakeView } from '../app/view'
import { h } from '../ui/dom'
import { counted } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { moreButton } from '../ui/more'
import { nothing } from '../ui/states'
import { marked, matchesOf } from './marked'

/** All that a text finds: concepts by name, then papers by what they say. */
export const makeSearchPage: MakeView = async (place, signal) => {
  const text = place.query.get('q')?.trim() ?? ''
  const first = text === '' ? { items: [], next: null } : await search(text, { limit: 40 }, signal)
  const ends = new AbortController()
  return {
    title: text === '' ? 'Search' : `“${text}”`,
    element: h('div', { class: 'page' }, h('h1', null, text === '' ? 'Search' : ['Results for “', text, '”']),
      first.items.length === 0 ? noHits(text) : hitLists(first, text, ends.signal)),
    end: () => ends.abort(),
  }
}

const noHits = (text: string): HTMLElement => nothing(text === '' ? 'Nothing was searched for.' : `Nothing is found for “${text}”.`,
  'Try fewer or other words, a name without its version, or look through all ', h('a', { href: '/concepts' }, 'concepts'), ' and ', h('a', { href: '/papers' }, 'papers'), '.')

function hitLists(first: Page<SearchHit>, text: string, signal: AbortSignal): HTMLElement {
  const concepts = section('Concepts', 'hits hits-short'), papers = section('Papers', 'hits')
  const add = (hits: SearchHit[]) => hits.forEach(hit => (hit.kind === 'paper' ? papers : concepts).add(hitRow(hit, text)))
  add(first.items)
  return h('div', null, concepts.element, papers.element, moreButton(first.next, cursor => search(text, { limit: 40, cursor }, signal), add))
}

function section(heading: string, style: string): { element: HTMLElement; add(row: HTMLElement): void } {
  const list = h('ul', { class: style })
  const element = h('section', { hidden: true }, h('h2', null, heading), list)
  return { element, add(row) { element.hidden = false; list.append(row) } }
}

const hitRow = (hit: SearchHit, text: string): HTMLElement => h('li', { class: 'hit' },
  h('a', { class: 'hit-title', href: pageOf(hit.id) }, marked(hit.name, matchesOf(hit.name, text))),
  h('p', { class: 'facts' }, kindLabel(hit.kind), hit.papers !== null && h('span', null, counted(hit.papers, 'paper')), hit.year !== null && h('span', null, String(hit.year))),
  hit.snippet !== null && h('p', { class: 'hit-snippet' }, marked(hit.snippet, matchesOf(hit.snippet, text))))
