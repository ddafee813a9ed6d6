import type { CypherValue } from '../api/types'
import { pageOf } from '../app/address'
import { disclosure } from '../ui/disclosure'
import { h, type Child } from '../ui/dom'
import { counted } from '../ui/format'

type Row = Record<string, CypherValue>

const most = 8

/** What a paper of the graph cites and what cites it, those first that share most concepts with it; nothing where no citation is known. */
export const citations = (rows: readonly Row[]): Child => [['cites', 'Cites'] as const, ['cited by', 'Cited by'] as const].map(([relation, heading]) => {
  const papers = rows.filter(row => row['relation'] === relation)
  if (papers.length === 0) return null
  const list = (part: readonly Row[]) => h('ul', { class: 'rows' }, part.map(paperRow))
  return h('section', null, h('h2', null, heading, ' ', h('span', { class: 'muted' }, String(papers.length))), list(papers.slice(0, most)),
    papers.length > most && disclosure(`${papers.length - most} more`, list(papers.slice(most))))
})

const paperRow = (row: Row): HTMLElement => h('li', { class: 'row' }, h('a', { class: 'row-title', href: pageOf(String(row['paper'])) }, String(row['title'] ?? row['paper'])),
  h('p', { class: 'facts' }, h('span', null, typeof row['year'] === 'number' ? row['year'] : 'year unknown'), typeof row['shared'] === 'number' && h('span', null, counted(row['shared'], 'shared concept'))))
