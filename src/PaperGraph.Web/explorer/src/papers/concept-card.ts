import type { PaperConcept } from '../api/types'
import { h, type Child } from '../ui/dom'
import { confidenceBar } from '../ui/confidence'
import { evidence } from '../ui/evidence'
import { kindLabel } from '../ui/kinds'
import { roleWord } from '../ui/roles'

/** Why a stretch of text is a concept, for each that covers it. */
export const conceptCard = (concepts: readonly PaperConcept[]): Child[] => concepts.map(concept => h('div', { class: 'card-part' },
  h('div', { class: 'card-head' }, h('strong', null, concept.name), kindLabel(concept.kind)),
  h('p', { class: 'card-line' }, 'The paper ', h('span', { class: `role-word line-${concept.role}` }, roleWord(concept.role)), ' it', foundBy(concept.reason), '.'),
  confidenceBar(concept.confidence),
  evidence(concept.evidence)))

const foundBy = (reason: string | null): string => {
  if (reason === null || reason === '') return ''
  if (reason === 'lexicon') return ', by a name of the lexicon'
  if (reason === 'model') return ', as its words and what stands around them tell'
  return `, by ${reason}`
}
