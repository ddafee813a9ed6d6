import { getAliases, getConcept, getConceptYears, getFamily, getResults } from '../api/client'
import type { Concept } from '../api/types'
import { onMap, pageOf, pathFrom, withQuery } from '../app/address'
import { note } from '../app/router'
import { mayWrite } from '../app/status'
import type { MakeView } from '../app/view'
import { button } from '../ui/buttons'
import { h, type Child } from '../ui/dom'
import { confidenceBar } from '../ui/confidence'
import { counted, firstOf, years } from '../ui/format'
import { icon } from '../ui/icons'
import { kindLabel } from '../ui/kinds'
import { nothing, pending } from '../ui/states'
import { comparePapersOf } from './compare-papers'
import './concept.css'
import { familyTree } from './family-tree'
import { joinButton } from './join'
import { mergeList } from './merges'
import { askNeighbourhood, neighbourLists } from './neighbours'
import { conceptPapers } from './papers'
import { resultsTable } from './results-table'
import { yearsChart } from './years-chart'

/** As many as the server gives at once: a chart is of all results. */
const mostResults = 1000

/** A concept: what it is called and why, who writes of it, and what stands beside it. */
export const makeConceptPage: MakeView = async (place, signal) => {
  const [concept, writes] = await Promise.all([getConcept(place.segments.slice(1).join('/'), signal), mayWrite()])
  // A name that has become part of another concept leads to that one.
  if (concept.id !== place.segments.slice(1).join('/')) note(pageOf(concept.id))
  const ends = new AbortController()
  return { title: concept.name, element: conceptPage(concept, writes, ends.signal), end: () => ends.abort() }
}

function conceptPage(concept: Concept, writes: boolean, signal: AbortSignal): HTMLElement {
  const papers = conceptPapers(concept, signal)
  const { id, kind } = concept
  const names = section('Names, and why they are one', writes && joinButton(concept), pending(asked => getAliases(id, { limit: firstNames }, asked),
    page => mergeList(page, concept, writes, cursor => getAliases(id, { limit: 50, cursor }, signal)), signal))
  return h('article', { class: 'page concept-page' },
    header(concept, () => lookAt(names)),
    h('div', { class: 'columns' },
      h('div', { class: 'column-main' },
        section('Papers by year', pending(asked => getConceptYears(id, asked),
          page => page.items.length === 0 ? nothing('No paper names it now.') : yearsChart(page.items, kind, papers.chooseYear), signal, 5)),
        kind !== 'topic' && section('Results', pending(asked => getResults(id, { limit: mostResults }, asked),
          page => resultsTable(page, kind === 'benchmark' ? 'benchmark' : 'subject', cursor => getResults(id, { limit: mostResults, cursor }, signal)), signal)),
        section('Papers', papers.element)),
      h('div', { class: 'column-side' },
        (kind === 'model' || kind === 'benchmark') && section('Family', pending(asked => getFamily(id, asked), page => familyTree(page.items, id), signal)),
        names,
        section('Beside it', pending(asked => askNeighbourhood(id, asked), found => neighbourLists(id, found, signal), signal, 8)))))
}

const section = (heading: string, ...content: Child[]): HTMLElement => h('section', null, h('h2', null, heading), content)

// Where a concept has many names, what stands beside it is not pushed out of sight by them.
const firstNames = 8, firstAliases = 12

function lookAt(part: HTMLElement): void {
  const heading = part.querySelector('h2')!
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  part.scrollIntoView({ block: 'start' })
}

const header = (concept: Concept, why: () => void): HTMLElement => h('header', null,
  h('p', { class: 'facts' }, kindLabel(concept.kind), h('span', null, counted(concept.papers, 'paper')),
    concept.lastYear !== null && h('span', null, years(concept.firstYear, concept.lastYear)), h('span', null, confidenceBar(concept.confidence))),
  h('h1', null, concept.name),
  concept.aliases.length > 0 && h('p', { class: 'aliases' }, h('span', { class: 'muted' }, 'Also written '), firstOf(concept.aliases, firstAliases), ' ', button('Why?', why, { style: 'small', title: 'Why these names are one concept' })),
  h('p', { class: 'actions' }, h('a', { class: 'button', href: onMap(concept.id) }, icon('map'), 'Show on map'),
    h('a', { class: 'button', href: pathFrom(concept.id) }, icon('path'), 'Path to …'),
    h('a', { class: 'button', href: withQuery('/trends', { concept: concept.id }) }, icon('trends'), 'Trend'),
    concept.kind === 'benchmark' && button('Compare the papers that share it', () => void comparePapersOf(concept.id), { sign: 'compare' })))
