import type { CypherValue, Kind, NamedQuery } from '../api/types'
import { suggestBox } from '../search/suggest-box'
import { h, type Child } from '../ui/dom'
import { icon } from '../ui/icons'
import type { Parameters } from './parameters'
import type { ConsoleHands } from './sidebar'

type Parameter = NamedQuery['parameters'][number]

/** A named query's parameters as fields: ids are found by name, the rest is typed. */
export function queryForm(query: NamedQuery, values: Parameters, hands: ConsoleHands, close: () => void): HTMLElement {
  const chosen = { ...values }
  const set = (name: string, value: CypherValue) => { chosen[name] = value; hands.setParameters(chosen) }
  return h('form', { class: 'query-form', onsubmit: event => { event.preventDefault(); hands.run() } },
    h('div', { class: 'query-form-head' }, h('div', null, h('h2', null, query.name), h('p', null, query.answers)), h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close the form', onclick: close }, icon('close'))),
    query.parameters.length > 0 && h('div', { class: 'query-fields' }, query.parameters.map(parameter => field(parameter, chosen[parameter.name] ?? null, value => set(parameter.name, value)))),
    h('button', { type: 'submit', class: 'button' }, icon('play'), 'Run'))
}

function field(parameter: Parameter, value: CypherValue, set: (value: CypherValue) => void): Child {
  const id = /\bid of an? (\w+)/.exec(parameter.takes)
  const help = h('span', { class: 'query-field-takes' }, parameter.takes)
  if (id) {
    const kind = (['paper', 'method', 'benchmark', 'model', 'topic'] as const).find(known => known === id[1]?.toLowerCase()) as Kind | undefined
    const box = suggestBox({ label: `${parameter.name}: ${parameter.takes}`, placeholder: `Find a ${kind ?? 'concept'} by name`, ...(kind ? { kind } : {}), keep: true, pick: item => { set(item.id); shown.textContent = item.id } })
    const shown = h('code', { class: 'query-field-id' }, value === null ? '' : String(value))
    // Whoever knows the id writes it.
    box.input.addEventListener('input', () => {
      const typed = box.input.value.trim()
      if (typed !== '' && !/^[a-z]+\/\S+$/.test(typed)) return
      set(typed === '' ? parameter.otherwise : typed)
      shown.textContent = typed
    })
    return h('div', { class: 'query-field' }, h('span', { class: 'query-field-name' }, parameter.name), box.element, shown, help)
  }
  const input = h('input', { class: 'field', value: value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value), placeholder: parameter.otherwise === null ? '' : JSON.stringify(parameter.otherwise), oninput: () => set(input.value.trim() === '' ? parameter.otherwise : readValue(input.value)) })
  return h('label', { class: 'query-field' }, h('span', { class: 'query-field-name' }, parameter.name), input, help)
}

/** A number, true, false, null, list, map or quoted text as JSON writes it; anything else is text. */
export function readValue(text: string): CypherValue {
  try {
    return JSON.parse(text) as CypherValue
  } catch {
    return text
  }
}
