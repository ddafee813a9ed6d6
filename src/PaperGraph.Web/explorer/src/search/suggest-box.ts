import { getSuggestions } from '../api/client'
import type { Kind, Suggestion } from '../api/types'
import { h, replace, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { kindLabel } from '../ui/kinds'
import { marked } from './marked'

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

/** A field that suggests names as one types: the combobox pattern of ARIA, the list below steered by arrow keys while the field keeps the focus. */
export const suggestBox = (options: SuggestOptions): SuggestBox => new Box(options)

/** A row of the list: what it shows and what choosing it does. */
interface Row { element: HTMLElement; choose(): void }

const wait = 60, most = 8
let boxes = 0

class Box implements SuggestBox {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  private readonly id = `suggestions-${++boxes}`
  private readonly list: HTMLElement
  private readonly state = h('span', { class: 'unseen', role: 'status' })
  private rows: Row[] = []
  private active = -1
  private timer = 0
  private asked: AbortController | null = null
  /** Whether the rows belong to the text that stands in the field. */
  private fresh = false
  /** Whether Enter came before the suggestions. */
  private hurried = false

  constructor(private readonly options: SuggestOptions) {
    this.list = h('ul', { class: 'suggestions', id: this.id, role: 'listbox', 'aria-label': options.label, hidden: true, onmousedown: event => event.preventDefault() })
    this.input = h('input', {
      type: 'text', class: 'field suggest-input', role: 'combobox', 'aria-label': options.label, placeholder: options.placeholder, autocomplete: 'off', autocapitalize: 'off',
      spellcheck: 'false', enterkeyhint: 'search', 'aria-expanded': 'false', 'aria-controls': this.id, 'aria-autocomplete': 'list',
      oninput: () => this.ask(), onkeydown: event => this.press(event), onfocus: () => this.ask(), onblur: () => this.close(),
    })
    this.element = h('div', { class: 'suggest' }, this.input, this.list, this.state)
  }

  private get text(): string { return this.input.value.trim() }

  private ask(): void {
    this.forget()
    const { text } = this
    if (text === '') this.show((this.options.recent?.() ?? []).map(recent => this.recentRow(recent)), null)
    else this.timer = window.setTimeout(() => void this.load(text), wait)
  }

  // What comes for a text that has changed since is not shown.
  private forget(): void {
    clearTimeout(this.timer)
    this.timer = 0
    this.asked?.abort()
    this.fresh = false
    this.hurried = false
  }

  private async load(text: string): Promise<void> {
    const { kind, all } = this.options
    const { signal } = this.asked = new AbortController()
    try {
      const { items } = await getSuggestions(text, { limit: most, ...(kind ? { kind } : {}) }, signal)
      if (signal.aborted) return
      const rows = items.map(item => this.suggestionRow(item))
      if (all) rows.push(row(h('span', { class: 'suggestion-all' }, 'All results for “', text, '”'), () => this.goAll(text)))
      this.show(rows, rows.length === 0 ? `No ${kind ?? 'name'} is like “${text}”.` : null)
      this.state.textContent = items.length === 0 ? 'No suggestion' : counted(items.length, 'suggestion')
      if (this.hurried) this.rows[0]?.choose()
    } catch (error) {
      if (!signal.aborted) this.show([], `Suggestions failed: ${(error as Error).message}`)
    }
  }

  private suggestionRow(item: Suggestion): Row {
    return row(suggestionContent(item), () => {
      this.options.pick(item)
      this.leave(this.options.keep ? item.name : '')
    })
  }

  private recentRow(text: string): Row {
    return row(h('span', { class: 'suggestion-recent' }, text), () => {
      this.input.value = text
      this.input.focus()
      this.ask()
    })
  }

  private show(rows: Row[], otherwise: string | null): void {
    this.rows = rows
    this.fresh = true
    for (const [index, { element, choose }] of rows.entries()) {
      element.id = `${this.id}-${index}`
      element.addEventListener('click', choose)
      element.addEventListener('mousemove', () => this.mark(index))
    }
    replace(this.list, rows.map(({ element }) => element),
      otherwise && h('li', { class: 'suggestion-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, otherwise))
    const open = (rows.length > 0 || otherwise !== null) && document.activeElement === this.input
    this.list.hidden = !open
    this.input.setAttribute('aria-expanded', String(open))
    this.mark(rows.length > 0 && this.text !== '' ? 0 : -1)
  }

  private mark(index: number): void {
    this.rows[this.active]?.element.setAttribute('aria-selected', 'false')
    this.active = index
    const marked = this.rows[index]?.element
    if (!marked) return this.input.removeAttribute('aria-activedescendant')
    marked.setAttribute('aria-selected', 'true')
    marked.scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', marked.id)
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && this.rows.length > 0) {
      event.preventDefault()
      this.mark((this.active + step + this.rows.length) % this.rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.enter(event.shiftKey)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      this.escape()
    }
  }

  // Whoever types faster than the suggestions come gets the first of them when it is there.
  private enter(shift: boolean): void {
    const { text } = this
    if (shift && this.options.all && text !== '') this.goAll(text)
    else if (!this.list.hidden && this.fresh && this.rows[this.active]) this.rows[this.active]!.choose()
    else if (text !== '') {
      this.forget()
      this.hurried = true
      void this.load(text)
    }
  }

  private escape(): void {
    if (!this.list.hidden) this.close()
    else if (this.input.value !== '') this.input.value = ''
    else this.input.blur()
  }

  private goAll(text: string): void {
    this.options.all!(text)
    this.leave(text)
  }

  private leave(text: string): void {
    this.input.value = text
    this.close()
    this.input.blur()
  }

  private close(): void {
    this.forget()
    this.list.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
    this.input.removeAttribute('aria-activedescendant')
  }
}

const row = (content: Child, choose: () => void): Row => ({ choose, element: h('li', { role: 'option', class: 'suggestion', 'aria-selected': 'false' }, content) })

function suggestionContent(item: Suggestion): Child {
  const name = item.alias === null ? marked(item.name, item.matches) : [item.name, h('span', { class: 'suggestion-alias' }, ' also ', marked(item.alias, item.matches))]
  return [
    h('span', { class: 'suggestion-name' }, name),
    h('span', { class: 'suggestion-facts' }, kindLabel(item.kind), item.papers !== null ? counted(item.papers, 'paper') : item.year !== null && String(item.year)),
  ]
}
