import type { Problem } from '../api/types'
import { h } from '../ui/dom'
import { icon } from '../ui/icons'

/** What is wrong with a statement: the words, the line with the place marked, and what to try. */
export function problemView(problem: Problem, statement: string): HTMLElement {
  const line = problem.line === null ? undefined : statement.split('\n')[problem.line - 1]
  const column = (problem.column ?? 1) - 1, length = Math.max(1, problem.length ?? 1)
  return h('div', { class: 'state state-failure', role: 'alert' },
    h('p', { class: 'state-what' }, icon('warning'), ' ', problem.detail || problem.title),
    problem.line !== null && h('p', { class: 'muted' }, `Line ${problem.line}, column ${problem.column ?? 1}`),
    line !== undefined && h('pre', { class: 'problem-line', tabindex: 0 },
      line.slice(0, column), h('span', { class: 'problem-word' }, line.slice(column, column + length) || ' '), line.slice(column + length)),
    problem.hint !== null && h('p', { class: 'state-try' }, problem.hint))
}
