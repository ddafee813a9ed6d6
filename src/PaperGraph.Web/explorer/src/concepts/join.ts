import { joinConcepts } from '../api/client'
import type { Concept, Suggestion } from '../api/types'
import { suggestBox } from '../search/suggest-box'
import { button } from '../ui/buttons'
import { confirmChange } from '../ui/confirm'
import { openDialog } from '../ui/dialog'
import { h } from '../ui/dom'
import { counted } from '../ui/format'
import { refresh } from './merges'

/** Lets a person say that another concept is the same as this one. */
export const joinButton = (concept: Concept): HTMLElement => h('p', null, button('Join with another concept', () => choose(concept), { style: 'small' }))

function choose(concept: Concept): void {
  const box = suggestBox({ label: 'The other concept', placeholder: 'Find it by name', kind: concept.kind, pick: item => { dialog.close(); void join(concept, item) } })
  const dialog = openDialog(`Which ${concept.kind} is the same as “${concept.name}”?`, box.element, close => button('Cancel', close))
  dialog.classList.add('join-dialog')
  box.input.focus()
}

async function join(concept: Concept, other: Suggestion): Promise<void> {
  if (other.id === concept.id) return
  const done = await confirmChange('Join the two?', [
    h('p', null, h('strong', null, concept.name), ` (${counted(concept.papers, 'paper')}) and `, h('strong', null, other.name), other.papers !== null && ` (${counted(other.papers, 'paper')})`,
      ' become one concept. It is called what the lexicon calls it; where the lexicon has neither, the name that papers support best, written out rather than short. The other name leads to it.'),
    h('p', { class: 'muted' }, 'The decision is kept: it survives later builds, and the page of decisions takes it back.'),
  ], 'Join them', () => joinConcepts(concept.id, other.id))
  if (done) refresh(`${concept.name} and ${other.name} are one concept now.`)
}
