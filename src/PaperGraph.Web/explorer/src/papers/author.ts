import { runCypher } from '../api/client'
import { askNamed } from '../api/named'
import { pageOf } from '../app/address'
import type { MakeView } from '../app/view'
import { h, type Child } from '../ui/dom'
import { counted, years } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { nothing, pending } from '../ui/states'
import './paper.css'

const most = 500

/** An author: the papers, and with whom they were written. Named queries answer both. */
export const makeAuthorPage: MakeView = async (place, signal) => {
  const id = place.segments.join('/')
  const [papers, named] = await Promise.all([
    askNamed('papers-of-author', { author: id, limit: most, minConfidence: 0 }, signal),
    runCypher({ query: 'MATCH (author:Author {id: $id}) RETURN author.name', parameters: { id } }, signal),
  ])
  const name = text(named.rows[0]?.[0]) || id
  const ends = new AbortController()
  return {
    title: name, end: () => ends.abort(),
    element: h('div', { class: 'page' },
      h('p', { class: 'facts' }, kindLabel('author'), h('span', null, counted(papers.length, 'paper'))), h('h1', null, name),
      papers.length === 0 ? nothing('No paper of this author is in the graph.') : h('div', { class: 'columns' },
        h('section', { class: 'column-main' }, h('h2', null, 'Papers'), h('ul', { class: 'rows' }, papers.map(paperRow))),
        h('section', { class: 'column-side' }, h('h2', null, 'Writes with'),
          pending(asked => askNamed('coauthors', { author: id, limit: 100 }, asked),
            others => others.length === 0 ? nothing('Nobody else.') : h('ul', { class: 'plain-list' }, others.map(otherRow)), ends.signal)))),
  }
}

type Row = Awaited<ReturnType<typeof askNamed>>[number]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const year = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const paperRow = (row: Row): HTMLElement => {
  const introduces = Array.isArray(row['introduces']) ? row['introduces'].filter(name => typeof name === 'string') : []
  return h('li', { class: 'row' }, h('a', { class: 'row-title', href: pageOf(text(row['paper'])) }, text(row['title'])),
    h('p', { class: 'facts' }, h('span', null, year(row['year']) ?? 'year unknown'), introduces.length > 0 && h('span', null, `introduces ${introduces.join(', ')}`)))
}

const otherRow = (row: Row): Child => h('li', { class: 'author-row' }, h('a', { href: pageOf(text(row['author'])) }, text(row['name'])),
  h('span', { class: 'muted' }, ` ${[counted(year(row['papers']) ?? 0, 'paper'), years(year(row['firstYear']), year(row['lastYear']))].filter(Boolean).join(', ')}`))
