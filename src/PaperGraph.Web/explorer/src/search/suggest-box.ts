import { getSuggestions } from '../api/client'
import type { Kind, Suggestion } from '../api/types'
import { pageOf } from '../app/address'
import { h, replace, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { marked } from './marked'

/** A row of the list: what it shows and what choosing it does. */
interface Row { element: HTMLElement; choose(): void }

export interface SuggestOptions {
  label: string
  placeholder: string
  /** Only names of this kind. */
  kind?: Kind | undefined
  /** What choosing a suggestion does; the box empties itself afterwards unless `keep` is set. */
  pick(suggestion: Suggestion): void
  keep?: boolean
  /** Makes a last row that leads to all results, and Shift+Enter the same. */
  all?(text: string): void
  /** What is offered while nothing is typed. */
  recent?(): string[]
}

export interface SuggestBox { element: HTMLElement; input: HTMLInputElement }

const wait = 60
let boxes = 0

/** A field that suggests names as one types: the combobox pattern of ARIA, the list below steered by arrow keys while the field keeps the focus. */
export function suggestBox(options: SuggestOptions): SuggestBox {
  const id = `suggestions-${++boxes}`
  const list = h('ul', { class: 'suggestions', id, role: 'listbox', 'aria-label': options.label, hidden: true, onmousedown: event => event.preventDefault() })
  const state = h('span', { class: 'unseen', role: 'status' })
  const input = h('input', {
    type: 'text', class: 'field suggest-input', role: 'combobox', 'aria-label': options.label, placeholder: options.placeholder, autocomplete: 'off', autocapitalize: 'off',
    spellcheck: 'false', enterkeyhint: 'search', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
    oninput: () => ask(), onkeydown: event => press(event), onfocus: () => ask(), onblur: () => close(),
  })
  const element = h('div', { class: 'suggest' }, input, list, state)
  let rows: Row[] = []
  let active = -1
  let timer = 0
  let asked: AbortController | null = null
  let waitingEnter = false

  function ask(): void {
    clearTimeout(timer)
    asked?.abort()
    const text = input.value.trim()
    if (text === '') return showRecent()
    timer = window.setTimeout(() => void load(text), wait)
  }

  async function load(text: string): Promise<void> {
    asked = new AbortController()
    const { signal } = asked
    try {
      const { items } = await getSuggestions(text, { limit: 8, ...(options.kind ? { kind: options.kind } : {}) }, signal)
      if (signal.aborted) return
      const found = items.map(item => rowOf(suggestionContent(item), () => { options.pick(item); leave(options.keep ? item.name : '') }))
      if (options.all) found.push(rowOf([h('span', { class: 'suggestion-all' }, 'All results for “', text, '”')], () => all(text)))
      show(found, items.length === 0 && !options.all ? `No ${options.kind ?? 'name'} is like “${text}”.` : null)
      state.textContent = items.length === 0 ? 'No suggestion' : counted(items.length, 'suggestion')
      if (waitingEnter) { waitingEnter = false; rows[0]?.choose() }
    } catch (error) {
      if (!signal.aborted) show([], `Suggestions failed: ${(error as Error).message}`)
    }
  }

  function showRecent(): void {
    const texts = options.recent?.() ?? []
    show(texts.map(text => rowOf([h('span', { class: 'suggestion-recent' }, text)], () => { input.value = text; ask(); input.focus() })), null)
  }

  const rowOf = (content: Child, choose: () => void): Row => ({ choose, element: h('li', { role: 'option', class: 'suggestion', 'aria-selected': 'false' }, content) })

  function show(found: Row[], otherwise: string | null): void {
    rows = found
    for (const [index, row] of rows.entries()) {
      row.element.id = `${id}-${index}`
      row.element.addEventListener('click', () => row.choose())
      row.element.addEventListener('mousemove', () => mark(index))
    }
    replace(list, rows.map(row => row.element), otherwise && h('li', { class: 'suggestion-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, otherwise))
    const open = (rows.length > 0 || otherwise !== null) && document.activeElement === input
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    mark(rows.length > 0 && input.value.trim() !== '' ? 0 : -1)
  }

  function mark(index: number): void {
    rows[active]?.element.setAttribute('aria-selected', 'false')
    active = index
    const row = rows[index]
    if (!row) return input.removeAttribute('aria-activedescendant')
    row.element.setAttribute('aria-selected', 'true')
    row.element.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', row.element.id)
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && rows.length > 0) {
      event.preventDefault()
      mark((active + step + rows.length) % rows.length)
    } else if (event.key === 'Escape') {
      if (!list.hidden) { event.stopPropagation(); close() } else if (input.value === '') input.blur()
      else input.value = ''
    } else if (event.key === 'Enter') {
      event.preventDefault()
      enter(event.shiftKey)
    }
  }

  // Whoever types faster than the suggestions come gets the first of them when it is there.
  function enter(shift: boolean): void {
    const text = input.value.trim()
    if (shift && options.all && text !== '') all(text)
    else if (!list.hidden && rows[active]) rows[active]!.choose()
    else if (text !== '') { waitingEnter = true; clearTimeout(timer); asked?.abort(); void load(text) }
  }

  function all(text: string): void {
    options.all!(text)
    leave(text)
  }

  function leave(text: string): void {
    input.value = text
    close()
    input.blur()
  }

  function close(): void {
    clearTimeout(timer)
    asked?.abort()
    waitingEnter = false
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  return { element, input }
}

function suggestionContent(item: Suggestion): Child[] {
  const name = item.alias === null ? marked(item.name, item.matches) : [item.name, h('span', { class: 'suggestion-alias' }, ' also ', marked(item.alias, item.matches))]
  return [
    h('span', { class: 'suggestion-name' }, name),
    h('span', { class: 'suggestion-facts' }, kindLabel(item.kind), item.papers !== null ? counted(item.papers, 'paper') : item.year !== null && String(item.year)),
  ]
}

/** Where a suggestion leads. */
export const suggestionAddress = (item: Suggestion): string => pageOf(item.id)
