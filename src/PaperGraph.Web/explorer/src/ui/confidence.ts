import { h } from './dom'
import { percent } from './format'

/** A confidence as a bar and a number. */
export function confidenceBar(confidence: number | null, label = 'confidence'): HTMLElement {
  const fill = h('span', { class: 'confidence-fill' })
  fill.style.width = `${Math.round((confidence ?? 0) * 100)}%`
  return h('span', { class: 'confidence' }, h('span', { class: 'confidence-bar', 'aria-hidden': 'true' }, fill),
    h('span', { class: 'confidence-text' }, confidence === null ? `${label} unknown` : `${percent(confidence)} ${label}`))
}

/** The number alone, in a cell. */
export const confidenceCell = (confidence: number | null): HTMLElement => h('span', { class: 'number' }, confidence === null ? '–' : percent(confidence))
