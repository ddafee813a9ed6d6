import { ApiError, runCypher } from '../api/client'
import { withQuery } from '../app/address'
import { go, here, type Place } from '../app/router'
import type { MakeView } from '../app/view'
import { button } from '../ui/buttons'
import { h, replace } from '../ui/dom'
import { duration } from '../ui/format'
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
  const parameters = parameterField()
  const editor = createEditor(place.query.get('q') ?? start, () => void run(), () => { editor.point(null); parameters.expect(parametersOf(editor.text())) })
  const output = h('section', { class: 'console-output', 'aria-label': 'Answer' }, notRun())
  const said = h('span', { class: 'muted', role: 'status' })
  const runButton = button('Run', () => void run(), { sign: 'play', style: 'primary', title: 'Ctrl+Enter' })
  const stopButton = button('Stop', () => running?.abort(), { sign: 'stop', style: 'danger' })
  stopButton.hidden = true
  const limit = h('select', { class: 'field' }, [100, 1000, 10000].map(rows => h('option', { value: rows, selected: rows === 1000 }, `${rows.toLocaleString('en')} rows`)))
  const sidebar = createSidebar({ load, setParameters: values => parameters.write(values), run: () => void run() }, ends.signal)

  function load(query: string, values: Parameters, runs = false): void {
    editor.setText(query)
    parameters.write(values)
    parameters.expect(parametersOf(query))
    if (runs) return void run()
    replace(output, notRun())
    editor.focus()
  }

  async function keep(): Promise<void> {
    if (await savedAsk({ query: editor.text().trim(), parameters: parameters.read() ?? {} })) sidebar.refresh()
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
          button('Explain', () => void run('EXPLAIN '), { title: 'Show how it would be carried out, without running it' }),
          button('Profile', () => void run('PROFILE '), { title: 'Run it and measure each step' }),
          button('Save', () => void keep(), { sign: 'star' }),
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

const notRun = (): HTMLElement => nothing('Not run yet.', 'Press Run, or Ctrl+Enter in the editor. Queries at hand stand beside it.')

/** What was run stands in the address, so that it can be sent to others; too long a statement stays out. */
function keepAddress(query: string, values: Parameters): void {
  const address = withQuery('/console', { q: query, parameters: Object.keys(values).length > 0 ? JSON.stringify(values) : null, run: 'yes' })
  if (address.length < 6000 && address !== here().address) go(address)
}
