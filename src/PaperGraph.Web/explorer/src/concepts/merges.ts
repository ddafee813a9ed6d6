import { splitName, undoDecision } from '../api/client'
import type { Concept, NameMerge, Page } from '../api/types'
import { pageOf } from '../app/address'
import { go, here } from '../app/router'
import { say } from '../app/shell'
import { renewStatus } from '../app/status'
import { button } from '../ui/buttons'
import { confirmChange } from '../ui/confirm'
import { h, type Child } from '../ui/dom'
import { evidenceOf } from '../ui/evidence'
import { counted } from '../ui/format'
import { moreList } from '../ui/more'
import { nothing } from '../ui/states'

/** Why names are one concept, each pair with its reason and sentence; those who may write can take a pair apart. */
export const mergeList = (page: Page<NameMerge>, concept: Concept, writes: boolean, load: (cursor: string) => Promise<Page<NameMerge>>): HTMLElement =>
  page.items.length === 0 ? nothing('It has one name only: nothing was merged.') : moreList(page, load, merge => row(merge, concept, writes), 'rows merges')

/** The reason as the rest of the sentence "A is B …". */
const reasons: Record<string, string> = {
  person: 'because a person joined them', lexicon: 'by the lexicon', spelling: 'spelt another way', type: 'taken for another kind of thing by other papers',
  kindword: 'with a word that only says its kind', abbreviation: 'as a paper defines the short form', innerabbreviation: 'with a short form inside the name',
}

const row = (merge: NameMerge, concept: Concept, writes: boolean): HTMLElement => h('li', { class: 'row' },
  h('p', { class: 'merge-names' }, h('strong', null, merge.name), h('span', { class: 'muted' }, ' is '), h('strong', null, merge.other)),
  h('div', { class: 'merge-why' }, h('span', { class: 'merge-reason' }, reasons[merge.reason] ?? merge.reason),
    merge.papers > 0 && h('span', { class: 'muted' }, counted(merge.papers, 'paper')), writes && change(merge, concept)),
  merge.paper !== null && source(merge.paper, merge.title ?? merge.paper, merge.evidence))

const source = (paper: string, title: string, sentence: string | null): Child => (sentence !== null
  ? evidenceOf(sentence, paper, title) : h('p', { class: 'muted' }, 'For instance in ', h('a', { href: pageOf(paper) }, title)))

const change = (merge: NameMerge, concept: Concept): Child => (merge.decision !== null
  ? button('Undo', () => void undo(merge, merge.decision!), { sign: 'undo', style: 'small' })
  : button('Split off', () => void split(merge, concept), { sign: 'split', style: 'small' }))

async function undo(merge: NameMerge, decision: string): Promise<void> {
  const done = await confirmChange('Undo this merge?', [
    h('p', null, 'A person joined ', h('strong', null, merge.name), ' and ', h('strong', null, merge.other), '. Undone, each stands for itself again, unless papers say that they are one.'),
    h('p', { class: 'muted' }, 'Papers, relationships and numbers of both concepts change with it.')], 'Undo the merge', () => undoDecision(decision))
  if (done) refresh(`${merge.name} and ${merge.other} are no longer joined by hand.`)
}

async function split(merge: NameMerge, concept: Concept): Promise<void> {
  const name = merge.name === concept.name ? merge.other : merge.name
  const done = await confirmChange(`Split “${name}” off?`, [
    h('p', null, h('strong', null, name), ' becomes a concept of its own; the papers that say so move to it from ', h('strong', null, concept.name), '.'),
    h('p', { class: 'muted' }, 'The decision is kept: it survives later builds, and the page of decisions takes it back.'),
  ], 'Split it off', () => splitName(concept.id, name))
  if (done) refresh(`${name} is a concept of its own now.`)
}

/** Shows the page as it is after a change. */
export function refresh(text: string): void {
  void renewStatus()
  go(here().address)
  say(text)
}
