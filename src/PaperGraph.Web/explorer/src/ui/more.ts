import type { Page } from '../api/types'
import { append, h } from './dom'
import { failure } from './states'

/** A list that a button at its end goes on with, part by part. */
export function moreList<T>(first: Page<T>, load: (cursor: string) => Promise<Page<T>>, row: (item: T) => HTMLElement, style: string, tag: 'ul' | 'ol' = 'ul'): HTMLElement {
  const list = h(tag, { class: style }, first.items.map(row))
  return h('div', null, list, moreButton(first.next, load, items => {
    const rows = items.map(row)
    append(list, rows)
    // The button that had the focus is gone or further down: go on where the new rows begin.
    rows[0]?.querySelector<HTMLElement>('a, button')?.focus()
  }))
}

/** The button alone, for rows that go elsewhere (a table's body). */
export function moreButton<T>(next: string | null, load: (cursor: string) => Promise<Page<T>>, add: (items: T[]) => void): HTMLElement {
  const place = h('div', { class: 'more' })
  const offer = (cursor: string | null) => {
    if (cursor === null) return place.replaceChildren()
    const button = h('button', { type: 'button', class: 'button', onclick: () => void go() }, 'Show more')
    place.replaceChildren(button)
    async function go(): Promise<void> {
      button.disabled = true
      try {
        const page = await load(cursor!)
        add(page.items)
        offer(page.next)
      } catch (error) {
        if ((error as Error).name !== 'AbortError') place.replaceChildren(failure(error, () => void offer(cursor)))
      }
    }
  }
  offer(next)
  return place
}
