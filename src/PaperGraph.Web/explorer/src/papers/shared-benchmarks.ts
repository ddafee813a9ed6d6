import type { Page, SharedBenchmark } from '../api/types'
import { pageOf } from '../app/address'
import { deadChip } from '../ui/chip'
import { h } from '../ui/dom'
import { counted } from '../ui/format'
import { evidence } from '../ui/evidence'
import { moreButton } from '../ui/more'
import { rolePassive } from '../ui/roles'
import { nothing } from '../ui/states'

/** Papers on the same benchmarks, those that share most first, with what both papers say of each. */
export function sharedBenchmarks(page: Page<SharedBenchmark>, load: (cursor: string) => Promise<Page<SharedBenchmark>>): HTMLElement {
  if (page.items.length === 0) return nothing('No other paper is on a benchmark of this one.', 'A benchmark is shared when both papers evaluate on it or introduce it.')
  const list = h('ul', { class: 'rows' })
  const papers = new Map<string, HTMLElement>()
  const add = (items: SharedBenchmark[]) => items.forEach(item => {
    let pairs = papers.get(item.paper)
    if (!pairs) {
      papers.set(item.paper, pairs = h('div', { class: 'shared-pairs' }))
      list.append(h('li', { class: 'row' }, h('a', { class: 'row-title', href: pageOf(item.paper) }, item.title),
        h('p', { class: 'facts' }, h('span', null, counted(item.shared, 'shared benchmark'))), pairs))
    }
    pairs.append(pairOf(item))
  })
  add(page.items)
  return h('div', null, list, moreButton(page.next, load, add))
}

const pairOf = (item: SharedBenchmark): HTMLElement => h('details', { class: 'shared-pair' },
  h('summary', null, deadChip(item.benchmark, item.benchmarkName)),
  h('div', { class: 'shared-sides' },
    h('div', null, h('h4', null, 'This paper: ', rolePassive(item.ownRole)), evidence(item.ownEvidence)),
    h('div', null, h('h4', null, 'The other: ', rolePassive(item.role)), evidence(item.evidence))),
  h('a', { href: pageOf(item.benchmark) }, `Open ${item.benchmarkName}`))
