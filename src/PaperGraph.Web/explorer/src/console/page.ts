import { ApiError, runCypher } from '../api/client'
import type { CypherAnswer } from '../api/types'
import { withQuery } from '../app/address'
import { go, here, type Place } from '../app/router'
import type { MakeView, View } from '../app/view'
import { button } from '../ui/buttons'
import { h, replace } from '../ui/dom'
import { count, duration } from '../ui/format'
import { failure, nothing } from '../ui/states'
import './console.css'
import { createEditor } from './editor'
import { keepRun } from './kept'
import { parameterField, parametersOf, type Parameters } from './parameters'
import { problemView } from './problem'
import { resultView } from './result'
import { savedAsk } from './saved-list'
import { createSidebar } from './sidebar'

/** Cypher as one writes it: an editor, parameters, queries at hand, and the answer as table, graph, JSON and plan. */
export const makeConsole: MakeView = async place => new Console(place)

const start = `// Which benchmarks do most papers evaluate on?
MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark)
RETURN b, count(p) AS papers
ORDER BY papers DESC, b.id
LIMIT 20`

class Console implements View {
  readonly title = 'Console'
  readonly element: HTMLElement
  private readonly ends = new AbortController()
  private readonly parameters = parameterField()
  private readonly editor = createEditor(start, () => void this.run(), () => this.edited())
  private readonly sidebar = createSidebar({
    load: (query, values, runs) => this.load(query, values, runs), setParameters: values => this.parameters.write(values), run: () => void this.run(),
  })
  private readonly output = h('section', { class: 'console-output', 'aria-label': 'Answer' }, notRun())
  private readonly said = h('span', { class: 'muted', role: 'status' })
  private readonly runButton = button('Run', () => void this.run(), { sign: 'play', style: 'primary', title: 'Ctrl+Enter' })
  private readonly stopButton = button('Stop', () => this.running?.abort(), { sign: 'stop', style: 'danger' })
  private readonly limit = h('select', { class: 'field' }, [100, 1000, 10000].map(rows => h('option', { value: rows, selected: rows === 1000 }, `${count(rows)} rows`)))
  private running: AbortController | null = null
  private shown = new AbortController()
  private clock = 0

  constructor(place: Place) {
    this.stopButton.hidden = true
    this.element = h('div', { class: 'page wide console' }, h('h1', null, 'Console'), h('div', { class: 'console-grid' }, h('div', { class: 'console-main' },
      h('div', { class: 'console-editor' }, this.editor.element), this.sidebar.form,
      h('details', { class: 'disclosure console-parameters', open: place.query.has('parameters') }, h('summary', null, 'Parameters'), this.parameters.element),
      h('div', { class: 'toolbar console-bar' }, this.runButton, this.stopButton,
        button('Explain', () => void this.run('EXPLAIN '), { title: 'Show how it would be carried out, without running it' }),
        button('Profile', () => void this.run('PROFILE '), { title: 'Run it and measure each step' }),
        button('Save', () => void this.save(), { sign: 'star' }), h('label', null, 'At most', this.limit), this.said),
      this.output), this.sidebar.element))
    queueMicrotask(() => this.move(place))
  }

  /** Takes over what an address asks for: a statement (`q`) or a named query (`name`), with parameters, run at once where it says `run=yes`. */
  move({ query }: Place): boolean {
    const statement = query.get('q'), name = query.get('name')
    if (statement !== null) {
      const values = parse(query.get('parameters'))
      const same = statement === this.editor.text().trim() && JSON.stringify(values) === JSON.stringify(this.parameters.read())
      if (!same) this.load(statement, values, query.get('run') === 'yes')
    } else if (name !== null) void this.sidebar.openNamed(name, query)
    return true
  }

  end(): void {
    this.ends.abort()
    this.running?.abort()
    this.shown.abort()
    clearInterval(this.clock)
    this.editor.end()
  }

  private edited(): void {
    this.editor.point(null)
    this.parameters.expect(parametersOf(this.editor.text()))
  }

  private load(query: string, values: Parameters, runs = false): void {
    this.editor.setText(query)
    this.parameters.write(values)
    this.parameters.expect(parametersOf(query))
    // On a narrow screen what was chosen stands far below.
    this.editor.element.scrollIntoView({ block: 'nearest' })
    if (runs) return void this.run()
    replace(this.output, notRun())
    this.editor.focus()
  }

  private async save(): Promise<void> {
    if (await savedAsk({ query: this.editor.text().trim(), parameters: this.parameters.read() ?? {} })) this.sidebar.refresh()
  }

  private async run(prefix = ''): Promise<void> {
    const query = this.editor.text().trim(), parameters = this.parameters.read()
    if (query === '' || !this.sidebar.isReady(query)) return
    if (parameters === null) return void (this.said.textContent = 'The parameters are no JSON.')
    this.running?.abort()
    const asked = this.running = new AbortController()
    this.begin()
    keepAddress(query, parameters)
    const begun = performance.now(), past = { query, parameters, time: Date.now() }
    try {
      const answer = await runCypher({ query: prefix + query, parameters, limit: Number(this.limit.value) }, asked.signal)
      if (asked.signal.aborted) return
      this.succeed(answer)
      keepRun({ ...past, rows: answer.rows.length, milliseconds: answer.milliseconds, error: null })
    } catch (error) {
      if (this.running !== asked || this.ends.signal.aborted) return
      if (asked.signal.aborted) return void (this.said.textContent = `Stopped after ${duration(performance.now() - begun)}.`)
      this.fail(error, query, prefix)
      keepRun({ ...past, rows: null, milliseconds: null, error: (error as Error).message })
    } finally {
      if (this.running === asked) this.rest()
    }
  }

  private begin(): void {
    this.editor.point(null)
    this.editor.stopOffering()
    this.runButton.hidden = true
    this.stopButton.hidden = false
    this.output.setAttribute('aria-busy', 'true')
    clearInterval(this.clock)
    const begun = performance.now()
    this.clock = window.setInterval(() => { this.said.textContent = `Running for ${duration(performance.now() - begun)} …` }, 200)
  }

  private rest(): void {
    clearInterval(this.clock)
    this.runButton.hidden = false
    this.stopButton.hidden = true
    this.output.removeAttribute('aria-busy')
    this.sidebar.refresh()
  }

  private succeed(answer: CypherAnswer): void {
    this.said.textContent = ''
    this.shown.abort()
    this.shown = new AbortController()
    replace(this.output, resultView(answer, this.shown.signal))
  }

  // A place in a statement that begins with a word of ours would be off by it.
  private fail(error: unknown, query: string, prefix: string): void {
    this.said.textContent = ''
    this.shown.abort()
    const problem = error instanceof ApiError ? error.problem : null
    const moved = problem?.line === 1 && problem.column !== null ? { ...problem, column: Math.max(1, problem.column - prefix.length) } : problem
    if (moved?.line != null) this.editor.point(moved)
    replace(this.output, moved ? problemView(moved, query) : failure(error))
  }
}

const notRun = (): HTMLElement => nothing('Not run yet.', 'Press Run, or Ctrl+Enter in the editor. Queries at hand stand beside it.')

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
  const asked = here().query
  if (asked.get('q')?.trim() === query && asked.get('run') === 'yes' && JSON.stringify(parse(asked.get('parameters'))) === JSON.stringify(values)) return
  const address = withQuery('/console', { q: query, parameters: Object.keys(values).length > 0 ? JSON.stringify(values) : null, run: 'yes' })
  if (address.length < 6000) go(address)
}
