import type { CypherValue } from '../api/types'
import { button } from '../ui/buttons'
import { h, replace } from '../ui/dom'

export type Parameters = Record<string, CypherValue>

export interface ParameterField {
  element: HTMLElement
  /** The parameters as written, or null where that is no JSON object; then the field says where it goes wrong. */
  read(): Parameters | null
  write(parameters: Parameters): void
  /** Tells which parameters the statement takes. */
  expect(names: readonly string[]): void
}

/** Parameters as JSON, with what is wrong and where; parameters of the statement that have no value yet can be added by a click. */
export function parameterField(): ParameterField {
  const said = h('p', { class: 'parameter-error', id: 'parameter-error', role: 'alert' }), missing = h('p', { class: 'parameter-missing' })
  const area = h('textarea', { class: 'field code parameter-text', rows: 3, spellcheck: 'false', 'aria-label': 'Parameters as JSON', 'aria-describedby': 'parameter-error',
    placeholder: '{"concept": "benchmark/gsm8k"}', oninput: () => check() })
  let expected: readonly string[] = []

  function check(): Parameters | null {
    const result = parse(area.value)
    said.textContent = typeof result === 'string' ? result : ''
    area.setAttribute('aria-invalid', String(typeof result === 'string'))
    const parameters = typeof result === 'string' ? null : result
    const lacking = parameters ? expected.filter(name => !(name in parameters)) : []
    const add = (name: string) => { write({ ...parameters!, [name]: null }); area.focus() }
    replace(missing, lacking.length > 0 && ['Without a value: ', lacking.map(name => button(`$${name}`, () => add(name), { style: 'small' }))])
    return parameters
  }

  function write(parameters: Parameters): void {
    area.value = Object.keys(parameters).length === 0 ? '' : JSON.stringify(parameters, null, 2)
    area.rows = Math.max(3, Math.min(10, area.value.split('\n').length))
    check()
  }
  return { element: h('div', { class: 'parameters' }, area, said, missing), read: check, write, expect(names) { expected = names; check() } }
}

/** The object, or what is wrong with the text and where. */
function parse(text: string): Parameters | string {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Parameters : 'Parameters are a JSON object, such as {"limit": 10}.'
  } catch (error) {
    return `No JSON: ${placeIn(text, (error as Error).message)}`
  }
}

// Browsers say where in words of their own: "at position 12", "line 1 column 13".
function placeIn(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined || /line \d+/.test(message)) return message
  const before = text.slice(0, Number(position)).split('\n')
  return `${message.replace(/ in JSON at position \d+.*/, '')} (line ${before.length}, column ${before.at(-1)!.length + 1})`
}

/** The parameters that a statement takes, in the order of their first use; those in texts and comments are none. */
export function parametersOf(statement: string): string[] {
  const names = new Set<string>()
  for (const match of statement.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|`(?:[^`]|``)*`|\$([\p{L}\p{N}_]+)/gu)) {
    if (match[1] !== undefined) names.add(match[1])
  }
  return [...names]
}
