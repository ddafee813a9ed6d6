import { h, replace, type Child } from './dom'

export interface Column<T> {
  name: string
  /** What rows are ordered by; null comes last. A column without it is not sortable. */
  key?(row: T): string | number | null
  cell(row: T): Child
  numeric?: boolean
  /** Makes the cell the row's heading. */
  heads?: boolean
}

interface Order { column: number; down: boolean }

/** A table that a click on a column's name orders; equal rows keep the order they came in. */
export function sortableTable<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[], first?: Order): HTMLElement {
  let order = first ?? null
  const body = h('tbody')
  const headings = columns.map((column, index) => h('th', { scope: 'col', class: column.numeric ? 'number' : '' },
    column.key ? h('button', { type: 'button', class: 'sort-button', onclick: () => sort(index) }, column.name, h('span', { class: 'sort-sign', 'aria-hidden': 'true' })) : column.name))
  const sort = (column: number) => {
    order = { column, down: order?.column === column ? !order.down : columns[column]!.numeric === true }
    show()
  }
  const show = () => {
    replace(body, ordered(columns, rows, order).map(row => h('tr', null, columns.map(column => column.heads
      ? h('th', { scope: 'row' }, column.cell(row)) : h('td', { class: column.numeric ? 'number' : '' }, column.cell(row))))))
    for (const [index, heading] of headings.entries()) {
      const sorted = order?.column === index
      if (sorted) heading.setAttribute('aria-sort', order!.down ? 'descending' : 'ascending')
      else heading.removeAttribute('aria-sort')
      const sign = heading.querySelector('.sort-sign')
      if (sign) sign.textContent = sorted ? (order!.down ? ' ↓' : ' ↑') : ''
    }
  }
  show()
  return h('div', { class: 'table-wrap', tabindex: 0, role: 'region', 'aria-label': caption }, h('table', null, h('caption', null, caption), h('thead', null, h('tr', null, headings)), body))
}

function ordered<T>(columns: readonly Column<T>[], rows: readonly T[], order: Order | null): readonly T[] {
  const key = order && columns[order.column]!.key
  if (!key) return rows
  return rows.map(row => ({ row, key: key(row) })).sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
    const way = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : String(a.key).localeCompare(String(b.key), 'en', { numeric: true })
    return order.down ? -way : way
  }).map(pair => pair.row)
}
