import type { PaperConcept } from '../api/types'
import { pageOf } from '../app/address'
import { h, type Child } from '../ui/dom'
import { percent } from '../ui/format'
import { evidence } from '../ui/evidence'
import { kindSign } from '../ui/kinds'
import { roles, roleWord } from '../ui/roles'
import { nothing } from '../ui/states'

/** A paper's concepts by role, each with the sentence behind it. */
export function conceptsByRole(concepts: readonly PaperConcept[]): Child[] {
  if (concepts.length === 0) return [nothing('No concept here.', 'The paper names none that is sure enough.')]
  return roles.map(role => {
    const own = concepts.filter(concept => concept.role === role)
    return own.length > 0 && h('section', null, h('h3', null, h('span', { class: `role-word line-${role}` }, roleWord(role)), ' ', h('span', { class: 'muted' }, String(own.length))),
      h('ul', { class: 'plain-list' }, own.map(row)))
  })
}

const row = (concept: PaperConcept): HTMLElement => h('li', { class: 'concept-row' },
  h('details', null,
    h('summary', null, kindSign(concept.kind), h('span', { class: 'concept-name' }, concept.name, h('span', { class: 'unseen' }, `, ${concept.kind}`)),
      h('span', { class: 'number muted' }, percent(concept.confidence))),
    h('div', { class: 'concept-why' }, concept.evidence === null ? h('p', { class: 'muted' }, 'No sentence is kept.') : evidence(concept.evidence),
      h('p', { class: 'muted' }, concept.reason !== null && `Found by ${concept.reason}. `, h('a', { href: pageOf(concept.id) }, `Open ${concept.name}`)))))
