import type { Page, SimilarPaper } from '../api/types'
import { pageOf } from '../app/address'
import { chips } from '../ui/chip'
import { h } from '../ui/dom'
import { number } from '../ui/format'
import { moreList } from '../ui/more'
import { nothing } from '../ui/states'

/** Papers that name the same concepts; rare ones weigh more. */
export const similarPapers = (page: Page<SimilarPaper>, load: (cursor: string) => Promise<Page<SimilarPaper>>): HTMLElement =>
  page.items.length === 0 ? nothing('No other paper shares a concept with this one.') : moreList(page, load, row, 'rows')

const shown = 8

const row = (paper: SimilarPaper): HTMLElement => h('li', { class: 'row' },
  h('a', { class: 'row-title', href: pageOf(paper.id) }, paper.title),
  h('p', { class: 'facts' }, paper.year !== null && h('span', null, String(paper.year)),
    h('span', { title: 'Sum over the shared concepts: the rarer a concept, the more it weighs' }, `similarity ${number(Math.round(paper.similarity * 10) / 10)}`)),
  chips(paper.shared, 'Shared concepts', shown))
