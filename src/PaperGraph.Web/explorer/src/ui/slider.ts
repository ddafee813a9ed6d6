import { h } from './dom'
import { percent } from './format'

/** A slider over the least confidence that is shown. */
export function confidenceSlider(value: number, change: (least: number) => void): HTMLElement {
  const output = h('output', { class: 'number' }, percent(value))
  const input = h('input', { type: 'range', min: 0, max: 100, step: 5, value: Math.round(value * 100), 'aria-valuetext': percent(value), oninput: () => {
    const least = Number(input.value) / 100
    output.textContent = percent(least)
    input.setAttribute('aria-valuetext', percent(least))
    change(least)
  } })
  return h('label', { class: 'slider' }, h('span', null, 'Least confidence'), input, output)
}
