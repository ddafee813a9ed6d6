import { namedQueries } from '../api/named'
import type { CypherValue, NamedQuery } from '../api/types'
import { h, replace, type Child } from '../ui/dom'
import { icon } from '../ui/icons'
import { nothing, pending } from '../ui/states'
import { tabs } from '../ui/tabs'
import { pastList } from './past-list'
import { queryForm, readValue } from './query-form'
import { savedList } from './saved-list'
import { schemaList } from './schema-list'
import type { Parameters } from './parameters'

/** What the lists at the side do to the console. */
export interface ConsoleHands {
  load(query: string, parameters: Parameters, run?: boolean): void
  setParameters(parameters: Parameters): void
  run(): void
}

export interface Sidebar {
  element: HTMLElement
  /** Where the form of a named query stands, between editor and answer. */
  form: HTMLElement
  /** Whether a named query that stands in the editor as it is has all that it takes; if not, its form says what is missing. */
  isReady(statement: string): boolean
  refresh(): void
  openNamed(name: string, query: URLSearchParams): Promise<void>
}

/** Queries at hand: named ones that come with the program, saved ones, and what was run. */
export function createSidebar(hands: ConsoleHands): Sidebar {
  const form = h('div'), saved = h('div'), past = h('div')
  let opened: NamedQuery | null = null
  const closeForm = () => { opened = null; replace(form) }
  const load: ConsoleHands['load'] = (query, parameters, run) => { closeForm(); hands.load(query, parameters, run) }

  function open(query: NamedQuery, values: Parameters, run: boolean): void {
    const chosen = Object.fromEntries(query.parameters.map(parameter => [parameter.name, values[parameter.name] ?? otherwise(parameter)]))
    opened = query
    replace(form, queryForm(query, chosen, hands, closeForm))
    hands.load(query.text, chosen, run)
  }
  const refresh = () => {
    replace(saved, savedList(load, refresh))
    replace(past, pastList(load, refresh))
  }
  refresh()
  const named = () => pending(namedQueries, items => namedList(items, query => open(query, {}, false)), new AbortController().signal, 8)
  return {
    element: h('section', { class: 'console-side', 'aria-label': 'Queries at hand' },
      tabs('Queries at hand', [{ name: 'Named', make: named }, { name: 'Schema', make: () => schemaList(statement => load(statement, {}, true)) }, { name: 'Saved', make: () => saved }, { name: 'History', make: () => past }])),
    form, refresh,
    isReady: statement => opened === null || opened.text.trim() !== statement || (form.firstElementChild as HTMLFormElement).reportValidity(),
    async openNamed(name, query) {
      const found = (await namedQueries().catch(() => [])).find(one => one.name === name)
      if (found) open(found, Object.fromEntries([...query].filter(([key]) => key !== 'name' && key !== 'run').map(([key, value]) => [key, readValue(value)])), query.get('run') === 'yes')
    },
  }
}

/** What a parameter is unless given; a list is short enough to read. */
const otherwise = (parameter: NamedQuery['parameters'][number]): CypherValue => parameter.otherwise ?? (parameter.name === 'limit' ? 50 : null)

function namedList(queries: readonly NamedQuery[], open: (query: NamedQuery) => void): Child {
  const rows = queries.map(query => ({ text: `${query.name} ${query.answers}`.toLowerCase(),
    element: h('li', null, h('button', { type: 'button', class: 'query-button', onclick: () => open(query) }, h('strong', null, query.name), h('span', null, query.answers))) }))
  const none = h('div', { hidden: true }, nothing('No named query is like that.'))
  const filter = h('input', { type: 'search', class: 'field query-filter', placeholder: 'Find a query', 'aria-label': 'Find a named query', oninput: () => {
    const words = filter.value.toLowerCase().split(/\s+/)
    for (const row of rows) row.element.hidden = !words.every(word => row.text.includes(word))
    none.hidden = rows.some(row => !row.element.hidden)
  } })
  return [h('div', { class: 'query-find' }, icon('search', 14), filter), h('ul', { class: 'plain-list query-list' }, rows.map(row => row.element)), none]
}
