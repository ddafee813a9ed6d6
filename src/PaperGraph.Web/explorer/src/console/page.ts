import { ApiError, runCypher } from '../api/client'
import { withQuery } from '../app/address'
import { go, here, type Place } from '../app/router'
import type { MakeView } from '../app/view'
import { h, replace } from '../ui/dom'
import { duration } from '../ui/format'
import { icon } from '../ui/icons'
import { failure, nothing } from '../ui/states'
import './console.css'
import { createEditor } from './editor'
import { keepRun } from './kept'
import { parameterField, parametersOf, type Parameters } from './parameters'
import { problemView } from './problem'
import { resultView } from './result'
import { savedAsk } from './saved-list'
import { createSidebar } from './sidebar'

const start = `// Which benchmarks do most papers evaluate on?
MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark)
RETURN b, count(p) AS papers
ORDER BY papers DESC, b.id
LIMIT 20`

/** Cypher as one writes it: an editor, parameters, queries at hand, and the answer as table, graph, JSON and plan. */
export const makeConsole: MakeView = async place => {
  const ends = new AbortController()
  let running: AbortController | null = null
  let clock = 0
  const parameters = parameterField(() => {})
  const editor = createEditor(place.query.get('q') ?? start, () => void run(), () => { editor.point(null); parameters.expect(parametersOf(editor.text())) })
  const output = h('section', { class: 'console-output', 'aria-label': 'Answer' }, nothing('Not run yet.', 'Press Run, or Ctrl+Enter in the editor. Queries at hand stand on the left.'))
  const said = h('span', { class: 'muted', role: 'status' })
  const runButton = h('button', { type: 'button', class: 'button primary', title: 'Ctrl+Enter', onclick: () => void run() }, icon('play'), 'Run')
  const stopButton = h('button', { type: 'button', class: 'button danger', hidden: true, onclick: () => running?.abort() }, icon('stop'), 'Stop')
  const limit = h('select', { class: 'field' }, [100, 1000, 10000].map(rows => h('option', { value: rows, selected: rows === 1000 }, `${rows.toLocaleString('en')} rows`)))
  const sidebar = createSidebar({ load, read: () => ({ query: editor.text(), parameters: parameters.read() ?? {} }), setParameters: values => parameters.write(values), run: () => void run() }, ends.signal)

  function load(query: string, values: Parameters, runs = false): void {
    editor.setText(query)
    parameters.write(values)
    parameters.expect(parametersOf(query))
    if (runs) void run()
    else editor.focus()
  }

  async function run(prefix = ''): Promise<void> {
    const query = editor.text().trim(), values = parameters.read()
    if (query === '') return
    if (values === null) return void (said.textContent = 'The parameters are no JSON.')
    running?.abort()
    const asked = running = new AbortController()
    busy(true)
    editor.point(null)
    keepAddress(query, values)
    const begun = performance.now()
    const past = { query, parameters: values, time: Date.now(), rows: null as number | null, milliseconds: null as number | null, error: null as string | null }
    try {
      const answer = await runCypher({ query: prefix + query, parameters: values, limit: Number(limit.value) }, asked.signal)
      if (ends.signal.aborted) return
      past.rows = answer.rows.length
      past.milliseconds = answer.milliseconds
      replace(output, resultView(answer, Number(limit.value), ends.signal))
      said.textContent = ''
    } catch (error) {
      if (ends.signal.aborted || running !== asked) return
      if (asked.signal.aborted) return void (said.textContent = `Stopped after ${duration(performance.now() - begun)}.`)
      past.error = (error as Error).message
      const problem = error instanceof ApiError ? error.problem : null
      if (problem?.line != null && prefix === '') editor.point(problem)
      replace(output, problem ? problemView(problem, query) : failure(error))
      said.textContent = ''
    } finally {
      if (running === asked) busy(false)
      if (!asked.signal.aborted) { keepRun(past); sidebar.refresh() }
    }
  }

  function busy(is: boolean): void {
    runButton.hidden = is
    stopButton.hidden = !is
    output.setAttribute('aria-busy', String(is))
    clearInterval(clock)
    if (!is) return
    const begun = performance.now()
    clock = window.setInterval(() => { said.textContent = `Running for ${duration(performance.now() - begun)} …` }, 200)
  }

  const take = (from: Place): boolean => {
    const query = from.query.get('q')
    if (query === null) { if (from.query.get('name') === null) return true }
    const values = parse(from.query.get('parameters'))
    if (query !== null && (query !== editor.text().trim() || JSON.stringify(values) !== JSON.stringify(parameters.read()))) load(query, values, from.query.get('run') === 'yes')
    if (query === null) void sidebar.openNamed(from.query.get('name')!, from.query)
    return true
  }

  const element = h('div', { class: 'page wide console' }, h('h1', null, 'Console'),
    h('div', { class: 'console-grid' }, sidebar.element,
      h('div', { class: 'console-main' },
        h('div', { class: 'console-editor' }, editor.element),
        sidebar.form,
        h('details', { class: 'disclosure console-parameters', open: place.query.get('parameters') !== null }, h('summary', null, 'Parameters'), parameters.element),
        h('div', { class: 'toolbar console-bar' }, runButton, stopButton,
          h('button', { type: 'button', class: 'button', title: 'Show how it would be carried out, without running it', onclick: () => void run('EXPLAIN ') }, 'Explain'),
          h('button', { type: 'button', class: 'button', title: 'Run it and measure each step', onclick: () => void run('PROFILE ') }, 'Profile'),
          h('button', { type: 'button', class: 'button', onclick: async () => { if (await savedAsk({ query: editor.text().trim(), parameters: parameters.read() ?? {} })) sidebar.refresh('saved') } }, icon('star'), 'Save'),
          h('label', null, 'At most', limit), said),
        output)))
  parameters.write(parse(place.query.get('parameters')))
  parameters.expect(parametersOf(editor.text()))
  if (place.query.get('q') !== null && place.query.get('run') === 'yes') queueMicrotask(() => void run())
  else if (place.query.get('q') === null && place.query.get('name') !== null) void sidebar.openNamed(place.query.get('name')!, place.query)
  return { title: 'Console', element, move: take, end() { ends.abort(); running?.abort(); clearInterval(clock); editor.end() } }
}

const parse = (text: string | null): Parameters => {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Parameters : {}
  } catch {
    return {}
  }
}

/** What was run stands in the address, so that it can be sent to others; too long a statement stays out. */
function keepAddress(query: string, values: Parameters): void {
  const address = withQuery('/console', { q: query, parameters: Object.keys(values).length > 0 ? JSON.stringify(values) : null, run: 'yes' })
  if (address.length < 6000 && address !== here().address) go(address)
}
