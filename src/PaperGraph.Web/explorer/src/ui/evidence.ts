import { pageOf } from '../app/address'
import { h } from './dom'

/** A sentence out of a paper as what it is: said by others. */
export const evidence = (sentence: string | null): HTMLElement | null => (sentence === null ? null : h('blockquote', { class: 'evidence' }, sentence))

/** The sentence with the paper that says it. */
export const evidenceOf = (sentence: string | null, paper: string, title = paper): HTMLElement => h('div', { class: 'evidence-of' },
  sentence === null ? h('span', { class: 'muted' }, 'no sentence is kept; see ') : evidence(sentence), h('a', { href: pageOf(paper) }, title))
