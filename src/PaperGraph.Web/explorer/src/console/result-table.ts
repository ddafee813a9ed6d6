import type { CypherAnswer, CypherValue } from '../api/types'
import { button } from '../ui/buttons'
import { openDialog } from '../ui/dialog'
import { append, h, type Child } from '../ui/dom'
import { shorten } from '../ui/format'
import { beginningOf, valueCell } from './value-cell'

const rowHeight = 32, spare = 12, longest = 360
/** A page with more text than this in one piece answers nobody any more. */
export const longestJson = 300_000

/** Rows as a table of which only what is in sight is there, so that ten thousand cost no more than fifty. */
export function resultTable(answer: CypherAnswer): HTMLElement {
  const { columns, rows } = answer
  const widths = columns.map((column, index) => widthOf(column, rows.slice(0, 200).map(row => row[index] ?? null)))
  const body = h('tbody')
  const above = h('tr', { class: 'result-space', 'aria-hidden': 'true' }, h('td', { colspan: columns.length + 1 })), below = above.cloneNode(true) as HTMLTableRowElement
  const table = h('table', { class: 'result-table', 'aria-rowcount': rows.length + 1 },
    h('colgroup', null, [64, ...widths].map(width => { const column = h('col'); column.style.width = `${width}px`; return column })),
    h('thead', null, h('tr', { 'aria-rowindex': 1 }, h('th', { scope: 'col', class: 'number' }, 'Row'), columns.map(column => h('th', { scope: 'col' }, column)))), body)
  table.style.minWidth = '100%'
  table.style.width = `${64 + widths.reduce((sum, width) => sum + width, 0)}px`
  const wrap = h('div', { class: 'table-wrap result-wrap', tabindex: 0, role: 'region', 'aria-label': 'Rows', onscroll: () => show() }, table)
  const there = new Map<number, HTMLElement>()
  let shown = [-1, -1]
  // Rows that stay in sight stay the same elements: a click that has begun, or the focus, is not lost as others come and go.
  const show = () => {
    const first = Math.max(0, Math.floor(wrap.scrollTop / rowHeight) - spare), last = Math.min(rows.length, first + Math.ceil((wrap.clientHeight || 480) / rowHeight) + 2 * spare)
    if (first === shown[0] && last === shown[1]) return
    shown = [first, last]
    for (const [index, element] of there) {
      if (index >= first && index < last) continue
      if (element.contains(document.activeElement)) wrap.focus({ preventScroll: true })
      element.remove()
      there.delete(index)
    }
    space(above, first)
    space(below, rows.length - last)
    let after: Element = above
    for (let index = first; index < last; index++) {
      let element = there.get(index)
      if (!element) {
        there.set(index, element = rowOf(columns, rows[index]!, index))
        after.after(element)
      }
      after = element
    }
  }
  append(body, above, below)
  new ResizeObserver(show).observe(wrap)
  show()
  return wrap
}

function space(row: HTMLTableRowElement, rows: number): void {
  (row.firstElementChild as HTMLElement).style.height = `${rows * rowHeight}px`
  row.hidden = rows === 0
}

function widthOf(column: string, values: readonly CypherValue[]): number {
  const letters = Math.max(column.length, ...values.map(value => Math.min(60, beginningOf(value).length)))
  return Math.max(72, Math.min(longest, 52 + letters * 7.4))
}

const rowOf = (columns: readonly string[], row: readonly CypherValue[], index: number): HTMLElement => h('tr', { 'aria-rowindex': index + 2 },
  h('td', { class: 'number' }, h('button', { type: 'button', class: 'row-button', title: 'Show the whole row', 'aria-label': `Show row ${index + 1} in full`,
    onclick: () => openRow(columns, row, index) }, index + 1)),
  columns.map((_, at) => h('td', { title: beginningOf(row[at] ?? null) }, h('div', { class: 'result-cell' }, valueCell(row[at] ?? null)))))

/** All of a row. */
function openRow(columns: readonly string[], row: readonly CypherValue[], index: number): void {
  const content: Child[] = columns.map((column, at) => {
    const value = row[at] ?? null
    return [h('dt', null, column), h('dd', null, value !== null && typeof value === 'object' ? [valueCell(value), h('pre', { tabindex: 0 }, shorten(JSON.stringify(value, null, 2), longestJson))] : valueCell(value))]
  })
  const dialog = openDialog(`Row ${index + 1}`, h('dl', { class: 'row-values' }, content), close => button('Close', close))
  dialog.classList.add('row-dialog')
  dialog.addEventListener('click', event => { if (event.target === dialog || (event.target as Element).closest('a')) dialog.close() })
}
