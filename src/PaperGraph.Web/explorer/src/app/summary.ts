import { getConcept, getConceptPapers, getPaper } from '../api/client'
import { markedText } from '../papers/marked-text'
import { chips } from '../ui/chip'
import { confidenceBar } from '../ui/confidence'
import { h, type Child } from '../ui/dom'
import { counted, firstOf, years } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { rolePassive, roles, roleWord } from '../ui/roles'
import { nothing, pending } from '../ui/states'
import { isConceptId, isPaperId, pageOf } from './address'
import { panel } from './shell'

const mostPapers = 6, mostNames = 12

let asking: AbortController | null = null

/** Shows a paper or a concept in the panel in short, with buttons of whoever chose it; null closes the panel. */
export function select(id: string | null, actions: HTMLElement[] = []): void {
  asking?.abort()
  if (id === null) return panel.close()
  if (!isConceptId(id) && !isPaperId(id)) return panel.open(id, nothing('Nothing of this name is in the graph.', 'Search for it above.'))
  asking = new AbortController()
  const { signal } = asking
  const buttons = h('div', { class: 'panel-actions' }, h('a', { class: 'button primary', href: pageOf(id) }, 'Open its page'), actions)
  panel.open(id.slice(id.indexOf('/') + 1), buttons, isConceptId(id) ? conceptSummary(id, signal) : paperSummary(id, signal))
}

const conceptSummary = (id: string, signal: AbortSignal): HTMLElement => h('div', null,
  pending(asked => getConcept(id, asked), concept => {
    panel.rename(concept.name)
    return [
      h('p', { class: 'facts' }, kindLabel(concept.kind), h('span', null, counted(concept.papers, 'paper')), concept.lastYear !== null && h('span', null, years(concept.firstYear, concept.lastYear))),
      h('p', null, confidenceBar(concept.confidence)),
      concept.aliases.length > 0 && h('p', null, h('span', { class: 'muted' }, 'Also written '), firstOf(concept.aliases, mostNames)),
      h('p', { class: 'facts' }, roles.filter(role => (concept.roles[role] ?? 0) > 0).map(role => h('span', null, `${rolePassive(role)} ${concept.roles[role]}`))),
    ]
  }, signal),
  h('h3', null, 'Papers'),
  pending(asked => getConceptPapers(id, { limit: mostPapers }, asked), page => page.items.length === 0 ? nothing('No paper names it now.') : h('ul', { class: 'plain-list panel-list' },
    page.items.map(paper => h('li', null, h('a', { href: pageOf(paper.id) }, paper.title), h('p', { class: 'facts' }, paper.year !== null && h('span', null, String(paper.year)), h('span', null, `${roleWord(paper.role)} it`))))), signal))

const paperSummary = (id: string, signal: AbortSignal): HTMLElement => pending(asked => getPaper(id, asked), (paper): Child => {
  panel.rename(paper.title)
  return [
    h('p', { class: 'facts' }, kindLabel('paper'), paper.year !== null && h('span', null, String(paper.year)), paper.venue !== null && h('span', null, h('a', { href: pageOf(paper.venue.id) }, paper.venue.name))),
    h('p', null, paper.authors.map(author => author.name).join(', ')),
    paper.abstract !== null && h('p', { class: 'panel-abstract' }, markedText(paper.abstract, 'abstract', paper.concepts)),
    h('h3', null, 'Concepts'), chips(paper.concepts, 'Concepts'),
  ]
}, signal)
