import { ApiError, getComparison, runCypher } from '../api/client'
import type { Comparison } from '../api/types'
import { withQuery } from '../app/address'
import { go } from '../app/router'
import { say } from '../app/shell'
import type { MakeView } from '../app/view'
import { suggestBox } from '../search/suggest-box'
import { button } from '../ui/buttons'
import { copy, save } from '../ui/clipboard'
import { csv } from '../ui/csv'
import { h, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { roleWord } from '../ui/roles'
import { failure, nothing } from '../ui/states'
import { putAside, putBack, putBackAll } from './chosen'
import './compare.css'
import { matrix } from './matrix'

/** Papers against benchmarks: who is on which, in which role, with the sentence. */
export const makeComparePage: MakeView = async (place, signal) => {
  const chosen = [...new Set(place.query.getAll('paper'))]
  const onlyShared = place.query.get('shared') === 'yes'
  const comparison = await getComparison(chosen, signal).catch((error: unknown) => {
    if (error instanceof ApiError && error.problem.status === 404) return error
    throw error
  })
  if (comparison instanceof ApiError) return { title: 'Compare', element: unknownPaper(comparison, chosen) }
  const papers = comparison.papers.map(paper => paper.id)
  const to = (ids: readonly string[], shared = onlyShared) => go(withQuery('/compare', { paper: [...new Set(ids)], shared: shared ? 'yes' : null }))
  const add = (id: string) => { putAside(id); to([...papers, id]) }
  const remove = (id: string) => { putBack(id); to(papers.filter(other => other !== id)) }
  const shown = onlyShared ? { ...comparison, benchmarks: comparison.benchmarks.filter(benchmark => papersOn(comparison, benchmark.id) > 1) } : comparison
  const box = suggestBox({ label: 'Add a paper', placeholder: 'Add a paper by its title', kind: 'paper', pick: item => add(item.id) })
  const only = h('input', { type: 'checkbox', checked: onlyShared, onchange: () => to(chosen, only.checked) })
  return {
    title: 'Compare',
    element: h('div', { class: 'page wide' }, h('h1', null, 'Compare'),
      h('p', { class: 'lead' }, chosen.length === 0 ? `${counted(comparison.benchmarks.length, 'benchmark')} that most papers share, and ${counted(comparison.papers.length, 'paper')} on them, the newest first. Add or remove papers to make it yours.`
        : `${counted(comparison.papers.length, 'paper')} on ${counted(comparison.benchmarks.length, 'benchmark')}.`),
      h('div', { class: 'toolbar' }, h('div', { class: 'compare-add' }, box.element), h('label', null, only, 'Only benchmarks that two or more share'), exportButtons(shown),
        chosen.length > 0 && button('Start over', () => { putBackAll(); go('/compare') })),
      content(shown, chosen, remove)),
  }
}

/** What was put aside over another graph may be unknown in this one: the others can be compared without it. */
function unknownPaper(error: ApiError, chosen: readonly string[]): HTMLElement {
  const without = async () => {
    const { rows } = await runCypher({ query: 'MATCH (paper:Paper) WHERE paper.id IN $ids RETURN paper.id', parameters: { ids: [...chosen] } })
    const known = new Set(rows.map(([id]) => id))
    chosen.filter(id => !known.has(id)).forEach(putBack)
    go(withQuery('/compare', { paper: chosen.filter(id => known.has(id)) }))
  }
  return h('div', { class: 'page' }, h('h1', null, 'Compare'), failure(error),
    h('div', { class: 'toolbar' }, chosen.length > 1 && button('Compare the others', () => void without()), button('Start over', () => { putBackAll(); go('/compare') })))
}

const papersOn = (comparison: Comparison, benchmark: string): number => new Set(comparison.cells.filter(cell => cell.benchmark === benchmark).map(cell => cell.paper)).size

function content(comparison: Comparison, chosen: readonly string[], remove: (paper: string) => void): Child {
  if (comparison.papers.length === 0) return nothing('No paper to compare.', 'Two papers of the graph have to share a benchmark, or add papers above.')
  if (comparison.benchmarks.length > 0) return matrix(comparison, remove)
  return [matrix(comparison, remove), nothing('These papers share no benchmark.', chosen.length < 2 ? 'Add another paper.' : 'Add a paper that is on the same benchmark.')]
}

function exportButtons(comparison: Comparison): Child {
  const text = () => csv([['paper', 'title', 'year', ...comparison.benchmarks.map(benchmark => benchmark.name)], ...comparison.papers.map(paper => [paper.id, paper.title, paper.year,
    ...comparison.benchmarks.map(benchmark => comparison.cells.filter(cell => cell.paper === paper.id && cell.benchmark === benchmark.id).map(cell => roleWord(cell.role)).join('; '))])])
  return button('Copy as CSV', async () => {
    if (await copy(text())) say('The table is in the clipboard as CSV.')
    else save('comparison.csv', text(), 'text/csv')
  }, { sign: 'copy' })
}
