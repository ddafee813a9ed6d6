import type { CypherValue, Kind, NamedQuery } from '../api/types'
import { suggestBox } from '../search/suggest-box'
import { iconButton } from '../ui/buttons'
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
    h('div', { class: 'query-form-head' }, h('div', null, h('h2', null, query.name), h('p', null, query.answers)), iconButton('Close the form', 'close', close)),
    query.parameters.length > 0 && h('div', { class: 'query-fields' },
      query.parameters.map(parameter => field(parameter, chosen[parameter.name] ?? null, value => set(parameter.name, value)))),
    h('button', { type: 'submit', class: 'button' }, icon('play'), 'Run'))
}

function field(parameter: Parameter, value: CypherValue, set: (value: CypherValue) => void): Child {
  const kind = /\bid of an? (\w+)/.exec(parameter.takes)?.[1]?.toLowerCase()
  const content = kind === undefined ? plainField(parameter, value, set) : idField(parameter, kind, value, set)
  return h(kind === undefined ? 'label' : 'div', { class: 'query-field' },
    h('span', { class: 'query-field-name' }, parameter.name), content, h('span', { class: 'query-field-takes' }, parameter.takes))
}

function plainField(parameter: Parameter, value: CypherValue, set: (value: CypherValue) => void): Child {
  const input = h('input', { class: 'field', value: written(value), placeholder: written(parameter.otherwise),
    oninput: () => set(input.value.trim() === '' ? parameter.otherwise : readValue(input.value)) })
  return input
}

// Found by name; whoever knows the id writes it.
function idField(parameter: Parameter, word: string, value: CypherValue, set: (value: CypherValue) => void): Child {
  const kind = kinds.find(known => known === word)
  const shown = h('code', { class: 'query-field-id' }, written(value))
  const demand = (id: CypherValue) => box.input.setCustomValidity(id === null || id === '' ? `Choose a ${kind ?? 'concept'} from the suggestions, or write its id.` : '')
  const take = (id: CypherValue) => { set(id); shown.textContent = written(id); demand(id) }
  const box = suggestBox({ label: `${parameter.name}: ${parameter.takes}`, placeholder: `Find a ${kind ?? 'concept'} by name`, kind, keep: true, pick: item => take(item.id) })
  demand(value)
  box.input.addEventListener('input', () => {
    const typed = box.input.value.trim()
    if (typed === '') take(parameter.otherwise)
    else if (/^[a-z]+\/\S+$/.test(typed)) take(typed)
  })
  return [box.element, shown]
}

const kinds: readonly Kind[] = ['paper', 'method', 'benchmark', 'model', 'topic']
const written = (value: CypherValue): string => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))

/** A number, true, false, null, list, map or quoted text as JSON writes it; anything else is text. */
export function readValue(text: string): CypherValue {
  try {
    return JSON.parse(text) as CypherValue
  } catch {
    return text
  }
}
