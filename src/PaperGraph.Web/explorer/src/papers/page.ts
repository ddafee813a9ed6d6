import { askNamed } from '../api/named'
import { getPaper, getSharedBenchmarks, getSimilarPapers } from '../api/client'
import type { Paper, PaperConcept } from '../api/types'
import { encodeId, onMap, pageOf, pathFrom } from '../app/address'
import { here, note } from '../app/router'
import type { MakeView } from '../app/view'
import { addToComparison } from '../compare/chosen'
import { button } from '../ui/buttons'
import { h, isSafeAddress, replace, type Child } from '../ui/dom'
import { icon } from '../ui/icons'
import { kindLabel } from '../ui/kinds'
import { confidenceSlider } from '../ui/slider'
import { nothing, pending } from '../ui/states'
import { conceptsByRole } from './concept-list'
import { legend } from './legend'
import { citations } from './citations'
import { citeButton } from './cite'
import { markedText } from './marked-text'
import './paper.css'
import { sharedBenchmarks } from './shared-benchmarks'
import { similarPapers } from './similar-papers'

/** A paper with its concepts marked in place, and what it has in common with others. */
export const makePaperPage: MakeView = async (place, signal) => {
  const id = place.segments.join('/')
  const paper = await getPaper(id, signal)
  if (paper.id !== id) note(pageOf(paper.id))
  const ends = new AbortController()
  return { title: paper.title, element: paperPage(paper, Number(place.query.get('least') ?? 0) || 0, ends.signal), end: () => ends.abort() }
}

function paperPage(paper: Paper, least: number, signal: AbortSignal): HTMLElement {
  const title = h('h1', { class: 'paper-title' }), text = h('p', { class: 'abstract' }), list = h('div', { class: 'concept-list' })
  const hidden = h('p', { class: 'muted', role: 'status' })
  const show = (from: number) => {
    const shown = paper.concepts.filter(concept => from === 0 || (concept.confidence ?? 1) >= from)
    replace(title, markedText(paper.title, 'title', shown))
    if (paper.abstract !== null) replace(text, markedText(paper.abstract, 'abstract', shown))
    replace(list, conceptsByRole(shown))
    hidden.textContent = shown.length === paper.concepts.length ? '' : `${paper.concepts.length - shown.length} less sure hidden`
  }
  show(least)
  const slider = confidenceSlider(least, from => {
    show(from)
    note(here().address.split('?')[0]! + (from === 0 ? '' : `?least=${from}`))
  })
  return h('article', { class: 'page paper-page' },
    h('header', null, h('p', { class: 'facts' }, kindLabel('paper'), paper.year !== null && h('span', null, String(paper.year)), paper.venue !== null && h('span', null, h('a', { href: pageOf(paper.venue.id) }, paper.venue.name))),
      title, authorsOf(paper), actionsOf(paper)),
    h('div', { class: 'columns' },
      h('div', { class: 'column-main' },
        h('section', { 'aria-labelledby': 'abstract' }, h('h2', { id: 'abstract' }, 'Abstract'),
          paper.abstract === null ? nothing('No abstract is known.', 'Concepts come from the title alone.') : text, legend(usedRoles(paper.concepts))),
        h('section', null, h('h2', null, 'Shared benchmarks'),
          pending(asked => getSharedBenchmarks(paper.id, { limit: 100 }, asked),
            page => sharedBenchmarks(page, cursor => getSharedBenchmarks(paper.id, { limit: 100, cursor }, signal)), signal)),
        h('section', null, h('h2', null, 'Similar papers'),
          pending(asked => getSimilarPapers(paper.id, { limit: 10 }, asked),
            page => similarPapers(page, cursor => getSimilarPapers(paper.id, { limit: 10, cursor }, signal)), signal)),
        pending(asked => askNamed('citations-of-paper', { paper: paper.id, limit: 500, minConfidence: 0 }, asked), citations, signal)),
      h('section', { class: 'column-side' }, h('h2', null, 'Concepts'), slider, hidden, list)))
}

const usedRoles = (concepts: readonly PaperConcept[]) => new Set(concepts.map(concept => concept.role))

const authorsOf = (paper: Paper): Child => paper.authors.length > 0 && h('p', { class: 'authors' },
  paper.authors.map((author, index) => [index > 0 && ', ', h('a', { href: pageOf(author.id) }, author.name)]))

function actionsOf(paper: Paper): HTMLElement {
  const links: [string, string][] = []
  if (paper.doi !== null) links.push([`https://doi.org/${encodeId(paper.doi)}`, 'DOI'])
  if (paper.arxiv !== null) links.push([`https://arxiv.org/abs/${encodeId(paper.arxiv)}`, 'arXiv'])
  if (paper.url !== null && isSafeAddress(paper.url) && !links.some(([address]) => address === paper.url)) links.push([paper.url, 'Web page'])
  const compare = button('Add to comparison', () => addToComparison(paper.id), { sign: 'compare' })
  return h('p', { class: 'actions' }, h('a', { class: 'button', href: onMap(paper.id) }, icon('map'), 'Show on map'), h('a', { class: 'button', href: pathFrom(paper.id) }, icon('path'), 'Path to …'), compare, citeButton(paper),
    links.map(([href, name]) => h('a', { class: 'button', href, rel: 'noreferrer noopener', target: '_blank' }, name, icon('external', 14), h('span', { class: 'unseen' }, '(new tab)'))))
}
