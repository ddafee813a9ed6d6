import { getConceptPapers } from '../api/client'
import type { Concept, ConceptPaper, Page, Role } from '../api/types'
import { pageOf } from '../app/address'
import { button } from '../ui/buttons'
import { h, replace } from '../ui/dom'
import { evidence } from '../ui/evidence'
import { count, percent } from '../ui/format'
import { moreList } from '../ui/more'
import { rolePassive, roles, roleWord } from '../ui/roles'
import { nothing, pending } from '../ui/states'

export interface ConceptPapers { element: HTMLElement; chooseYear(year: number): void }

/** The papers of a concept, by role and year. */
export function conceptPapers(concept: Concept, signal: AbortSignal): ConceptPapers {
  let role: Role | null = null, year: number | null = null
  const place = h('div'), chosenYear = h('span')
  const own = roles.filter(candidate => (concept.roles[candidate] ?? 0) > 0)
  const buttons = [null, ...own].map(candidate => h('button', { type: 'button', class: 'button small', 'aria-pressed': String(candidate === null), onclick: () => chooseRole(candidate) },
    candidate === null ? `all ${count(concept.papers)}` : `${rolePassive(candidate)} ${count(concept.roles[candidate] ?? 0)}`))
  const ask = (cursor: string | null, asked: AbortSignal) => getConceptPapers(concept.id, { role, year, limit: 20, cursor }, asked)
  const show = () => replace(place, pending(asked => ask(null, asked), page => list(page, cursor => ask(cursor, signal)), signal, 6))

  function chooseRole(chosen: Role | null): void {
    role = chosen
    buttons.forEach((button, index) => button.setAttribute('aria-pressed', String([null, ...own][index] === chosen)))
    show()
  }
  function chooseYear(chosen: number | null): void {
    year = chosen
    replace(chosenYear, chosen !== null && button([`${chosen} ×`, h('span', { class: 'unseen' }, ' (all years)')], () => chooseYear(null), { style: 'small' }))
    show()
  }
  show()
  return {
    element: h('div', null, h('div', { class: 'toolbar', role: 'group', 'aria-label': 'Which papers' }, buttons, chosenYear), place),
    chooseYear(chosen) { chooseYear(chosen); place.parentElement!.scrollIntoView({ block: 'start' }) },
  }
}

const list = (page: Page<ConceptPaper>, load: (cursor: string) => Promise<Page<ConceptPaper>>): HTMLElement =>
  page.items.length === 0 ? nothing('No paper stands to it like that.', 'Choose another role or all years.') : moreList(page, load, row, 'rows')

const row = (paper: ConceptPaper): HTMLElement => h('li', { class: 'row' },
  h('a', { class: 'row-title', href: pageOf(paper.id) }, paper.title),
  h('p', { class: 'facts' }, paper.year !== null && h('span', null, String(paper.year)), h('span', { class: `role-word line-${paper.role}` }, `${roleWord(paper.role)} it`),
    h('span', null, paper.confidence === null ? 'confidence unknown' : `${percent(paper.confidence)} confidence`)),
  evidence(paper.evidence))
