import { h, type Child } from './dom'

/** A line that opens what is below it. */
export const disclosure = (summary: Child, ...content: Child[]): HTMLDetailsElement =>
  h('details', { class: 'disclosure' }, h('summary', null, summary), h('div', { class: 'disclosure-body' }, content))
