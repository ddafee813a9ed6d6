import { getPapers } from '../api/client'
import type { MakeView } from '../app/view'
import { h } from '../ui/dom'
import { kindLabel } from '../ui/kinds'
import { moreList } from '../ui/more'
import { nothing } from '../ui/states'
import { paperRow } from './list'
import './paper.css'

/** A journal or conference: what was published there, newest first. */
export const makeVenuePage: MakeView = async (place, signal) => {
  const venue = place.segments.join('/')
  const page = await getPapers({ venue, limit: 50 }, signal)
  const name = page.items[0]?.venue?.name ?? venue
  const ends = new AbortController()
  return {
    title: name, end: () => ends.abort(),
    element: h('div', { class: 'page' }, h('p', { class: 'facts' }, kindLabel('venue'), h('span', null, 'newest first')), h('h1', null, name),
      page.items.length === 0 ? nothing('No paper of this venue is in the graph.', h('a', { href: '/papers' }, 'Show all papers'))
        : moreList(page, cursor => getPapers({ venue, limit: 50, cursor }, ends.signal), paper => paperRow(paper, true), 'rows')),
  }
}
