import { getPapers } from '../api/client'
import type { PaperSummary } from '../api/types'
import { pageOf, withQuery } from '../app/address'
import { go } from '../app/router'
import { status } from '../app/status'
import type { MakeView } from '../app/view'
import { h } from '../ui/dom'
import { counted } from '../ui/format'
import { moreList } from '../ui/more'
import { nothing } from '../ui/states'

const mostAuthors = 6

/** All papers, newest first, or those of a year. */
export const makePaperList: MakeView = async (place, signal) => {
  const year = Number(place.query.get('year')) || null
  const [page, known] = await Promise.all([getPapers({ year, limit: 50 }, signal), status()])
  const ends = new AbortController()
  const years = known.firstYear === null || known.lastYear === null ? [] : Array.from({ length: known.lastYear - known.firstYear + 1 }, (_, i) => known.lastYear! - i)
  const select = h('select', { class: 'field', onchange: () => go(withQuery('/papers', { year: select.value })) },
    h('option', { value: '' }, 'all years'), years.map(option => h('option', { value: option, selected: option === year }, option)))
  return {
    title: year === null ? 'Papers' : `Papers of ${year}`,
    element: h('div', { class: 'page' }, h('h1', null, 'Papers'),
      h('div', { class: 'toolbar' }, years.length > 0 && h('label', null, 'Year', select), h('span', { class: 'muted' }, `${counted(known.papers, 'paper')} in the graph, newest first`)),
      page.items.length === 0 ? nothing('No paper is of this year.', h('a', { href: '/papers' }, 'Show all years'))
        : moreList(page, cursor => getPapers({ year, limit: 50, cursor }, ends.signal), paper => paperRow(paper), 'rows')),
    end: () => ends.abort(),
  }
}

/** A paper in a list: who wrote it, when and where; at a venue's page without that. */
export const paperRow = (paper: PaperSummary, atVenue = false): HTMLElement => h('li', { class: 'row' }, h('a', { class: 'row-title', href: pageOf(paper.id) }, paper.title),
  paper.authors.length > 0 && h('p', { class: 'row-authors' }, namesOf(paper.authors)),
  h('p', { class: 'facts' }, h('span', null, paper.year ?? 'year unknown'), !atVenue && paper.venue && h('span', null, h('a', { href: pageOf(paper.venue.id) }, paper.venue.name)),
    paper.concepts !== null && h('span', null, counted(paper.concepts, 'concept')), h('span', null, paper.id.replace(/^paper\//, ''))))

const namesOf = (authors: readonly string[]): string => (authors.length <= mostAuthors ? authors.join(', ') : `${authors.slice(0, mostAuthors - 1).join(', ')} and ${authors.length - mostAuthors + 1} more`)
