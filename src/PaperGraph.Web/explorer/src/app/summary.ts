import { getConcept, getPaper } from '../api/client'
import { h } from '../ui/dom'
import { counted, percent, years } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { pending } from '../ui/states'
import { isConceptId, isPaperId, pageOf } from './address'
import { panel } from './shell'

let asking: AbortController | null = null

/** Shows a paper or a concept in the panel in short, with buttons of whoever chose it; null closes the panel. */
export function select(id: string | null, actions: HTMLElement[] = []): void {
  asking?.abort()
  if (id === null) return panel.close()
  asking = new AbortController()
  const { signal } = asking
  const buttons = h('div', { class: 'panel-actions' }, h('a', { class: 'button', href: pageOf(id) }, 'Open its page'), actions)
  const body = isConceptId(id) ? conceptSummary(id, signal) : isPaperId(id) ? paperSummary(id, signal) : h('p', null, id)
  panel.open(id, buttons, body)
}

const conceptSummary = (id: string, signal: AbortSignal) => pending(asked => getConcept(id, asked), concept => {
  panel.rename(concept.name)
  return [
    h('p', { class: 'facts' }, kindLabel(concept.kind), h('span', null, counted(concept.papers, 'paper')), h('span', null, years(concept.firstYear, concept.lastYear)),
      concept.confidence !== null && h('span', null, `${percent(concept.confidence)} sure`)),
    concept.aliases.length > 0 && h('p', null, 'Also: ', concept.aliases.join(', ')),
  ]
}, signal)

const paperSummary = (id: string, signal: AbortSignal) => pending(asked => getPaper(id, asked), paper => {
  panel.rename(paper.title)
  return [
    h('p', { class: 'facts' }, kindLabel('paper'), paper.year !== null && h('span', null, String(paper.year)), h('span', null, counted(paper.concepts.length, 'concept'))),
    h('p', null, paper.authors.map(author => author.name).join(', ')),
    h('ul', { class: 'plain-list' }, paper.concepts.slice(0, 12).map(concept => h('li', null, h('a', { href: pageOf(concept.id) }, concept.name)))),
  ]
}, signal)
