import type { CypherValue, Plan } from '../api/types'
import { h, type Child } from '../ui/dom'
import { number } from '../ui/format'

const measures = [['EstimatedRows', 'estimated rows'], ['Rows', 'rows'], ['DbHits', 'db hits']] as const

/** How a statement is carried out: what is fetched stands at the bottom, the answer on top. Bars compare the steps with each other. */
export function resultPlan(plan: Plan): HTMLElement {
  const all = flatten(plan)
  const shown = measures.filter(([key]) => all.some(step => numberOf(step.details[key]) !== null))
  const most = new Map(shown.map(([key]) => [key, Math.max(1, ...all.map(step => numberOf(step.details[key]) ?? 0))]))
  const row = (step: Plan, depth: number): Child[] => {
    const label = h('th', { scope: 'row' }, h('div', { class: 'plan-step' }, h('strong', null, step.operator), h('code', { class: 'plan-details' }, String(step.details['Details'] ?? ''))))
    ;(label.firstElementChild as HTMLElement).style.paddingLeft = `${depth * 16}px`
    const cells = shown.map(([key]) => barCell(step.details[key] ?? null, most.get(key)!))
    // A chain stays where it is; only where it forks do the branches move in.
    return [h('tr', null, label, cells), ...step.children.flatMap(child => row(child, depth + (step.children.length > 1 ? 1 : 0)))]
  }
  return h('div', { class: 'table-wrap', role: 'region', 'aria-label': 'Plan', tabindex: 0 }, h('table', { class: 'plan' },
    h('caption', null, isMeasured(plan) ? 'Measured while it ran (PROFILE).' : 'Estimated, not run (EXPLAIN); PROFILE before the statement measures.'),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Step'), shown.map(([, name]) => h('th', { scope: 'col' }, name)))), h('tbody', null, row(plan, 0))))
}

/** Whether the statement was run for it, rather than explained only. */
export const isMeasured = (plan: Plan): boolean => flatten(plan).some(step => numberOf(step.details['DbHits']) !== null)

const flatten = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flatten)]
const numberOf = (value: CypherValue | undefined): number | null => (typeof value === 'number' ? value : null)

function barCell(value: CypherValue, most: number): HTMLElement {
  const amount = numberOf(value)
  if (amount === null) return h('td')
  // Steps differ by powers of ten: the bar's length is that of the logarithm.
  const bar = h('span', { class: 'plan-bar', 'aria-hidden': 'true' })
  bar.style.width = `${Math.round(96 * Math.log1p(amount) / Math.log1p(most))}px`
  return h('td', { class: 'plan-cell' }, h('span', { class: 'number' }, number(amount)), bar)
}
