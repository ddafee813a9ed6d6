import type { Comparison } from '../api/types'
import { pageOf } from '../app/address'
import { iconButton } from '../ui/buttons'
import { withCard } from '../ui/card'
import { confidenceBar } from '../ui/confidence'
import { h, type Child } from '../ui/dom'
import { evidence } from '../ui/evidence'
import { counted, percent } from '../ui/format'
import { roleWord } from '../ui/roles'

type Cell = Comparison['cells'][number]

/** The table: papers down, benchmarks across; headings stay in sight. */
export function matrix(comparison: Comparison, remove: (paper: string) => void): HTMLElement {
  const cells = Map.groupBy(comparison.cells, cell => `${cell.paper}\n${cell.benchmark}`)
  return h('div', { class: 'table-wrap matrix', role: 'region', 'aria-label': 'Papers and benchmarks', tabindex: 0 }, h('table', null,
    h('thead', null, h('tr', null, h('th', { scope: 'col', class: 'matrix-corner' }, 'Paper'), comparison.benchmarks.map(benchmark => h('th', { scope: 'col' },
      h('a', { href: pageOf(benchmark.id) }, benchmark.name), h('div', { class: 'matrix-count' }, `${counted(benchmark.papers, 'paper')} here`))))),
    h('tbody', null, comparison.papers.map(paper => h('tr', null,
      h('th', { scope: 'row' }, h('div', { class: 'matrix-paper' },
        h('div', null, h('a', { href: pageOf(paper.id) }, paper.title), h('div', { class: 'matrix-count' }, paper.year ?? 'year unknown')),
        iconButton(`Remove ${paper.title}`, 'close', () => remove(paper.id), { title: 'Remove', size: 14 }))),
      comparison.benchmarks.map(benchmark => h('td', null, (cells.get(`${paper.id}\n${benchmark.id}`) ?? []).map(cell => cellOf(cell, paper.title, benchmark.name)))))))))
}

function cellOf(cell: Cell, paper: string, benchmark: string): Child {
  const button = h('button', { type: 'button', class: `matrix-cell matrix-${cell.role}` },
    h('span', { class: 'matrix-role' }, roleWord(cell.role)), h('span', { class: 'number' }, cell.confidence === null ? '' : percent(cell.confidence)))
  return withCard(button, () => [
    h('strong', null, benchmark), h('p', { class: 'card-line' }, `“${paper}” ${roleWord(cell.role)} it.`), confidenceBar(cell.confidence), evidence(cell.evidence),
  ])
}
