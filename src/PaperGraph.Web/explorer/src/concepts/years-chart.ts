import type { ConceptKind, YearCount } from '../api/types'
import { withCard } from '../ui/card'
import { h, svg, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { responsive } from '../ui/responsive'
import { niceStep } from '../ui/scale'
import { disclosure } from '../ui/disclosure'

/** Parts of a bar from the bottom up: the strongest role stands at the bottom, in the fullest colour. */
const parts = [
  ['introduced', 1], ['evaluated', 0.82], ['used', 0.62], ['studied', 0.44], ['mentioned', 0.26],
] as const

const height = 168, left = 32, bottom = 22, top = 10

/** Papers by year as bars, by role within each; choosing a bar chooses its year. The same as a table below. */
export function yearsChart(rows: readonly YearCount[], kind: ConceptKind, choose: (year: number) => void): HTMLElement {
  const dated = fillGaps(rows.filter(row => row.year !== null))
  const undated = rows.find(row => row.year === null)
  const used = parts.filter(([name]) => rows.some(row => row[name] > 0))
  return h('figure', { class: `years kind-${kind}` },
    dated.length > 0 && responsive(width => draw(dated, width, choose), 'years-drawing'),
    h('figcaption', { class: 'legend' }, used.map(([name, strength]) => h('span', { class: 'legend-item' }, swatch(strength), name)),
      undated && h('span', null, `${counted(undated.papers, 'paper')} without a year`)),
    disclosure('As a table', table(rows, used.map(([name]) => name))))
}

const swatch = (strength: number) => svg('svg', { width: 10, height: 10, 'aria-hidden': 'true' }, svg('rect', { width: 10, height: 10, fill: 'currentColor', 'fill-opacity': strength }))

function fillGaps(rows: readonly YearCount[]): YearCount[] {
  if (rows.length === 0) return []
  const years = new Map(rows.map(row => [row.year!, row]))
  const first = Math.min(...years.keys()), last = Math.max(...years.keys())
  return Array.from({ length: last - first + 1 }, (_, i) => years.get(first + i) ?? { year: first + i, papers: 0, introduced: 0, evaluated: 0, used: 0, studied: 0, mentioned: 0 })
}

function draw(rows: readonly YearCount[], width: number, choose: (year: number) => void): SVGSVGElement {
  const most = Math.max(...rows.map(row => row.papers)), step = niceStep(most, 3)
  const ceiling = Math.ceil(most / step) * step
  const y = (value: number) => height - bottom - (value / ceiling) * (height - bottom - top)
  const slot = Math.min(64, (width - left) / rows.length), right = left + slot * rows.length, bar = Math.max(2, slot * 0.72)
  const every = Math.ceil(36 / slot)
  const lines: Child[] = []
  for (let value = 0; value <= ceiling; value += step) {
    lines.push(svg('line', { x1: left, x2: right, y1: y(value), y2: y(value), class: 'chart-line' }),
      svg('text', { x: left - 6, y: y(value) + 4, class: 'chart-text', 'text-anchor': 'end' }, value))
  }
  return svg('svg', { width, height, role: 'group', 'aria-label': 'Papers by year; the table below has the numbers' }, lines, rows.map((row, index) => {
    const x = left + index * slot + (slot - bar) / 2
    return [barOf(row, x, bar, y, choose), index % every === 0 && svg('text', { x: x + bar / 2, y: height - 6, class: 'chart-text', 'text-anchor': 'middle' }, row.year!)]
  }))
}

function barOf(row: YearCount, x: number, width: number, y: (value: number) => number, choose: (year: number) => void): Child {
  if (row.papers === 0) return null
  const pick = () => choose(row.year!)
  let sum = 0
  const group = svg('g', { class: 'years-bar', role: 'button', tabindex: 0, 'aria-label': `${row.year}: ${counted(row.papers, 'paper')}; show them`,
    onclick: pick, onkeydown: (event: KeyboardEvent) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick() } } },
  parts.map(([name, strength]) => {
    if (row[name] === 0) return null
    const from = sum
    sum += row[name]
    return svg('rect', { x, width, y: y(sum), height: y(from) - y(sum), fill: 'currentColor', 'fill-opacity': strength })
  }))
  return withCard(group, () => [h('strong', null, `${row.year}: ${counted(row.papers, 'paper')}`),
    h('ul', { class: 'plain-list' }, parts.filter(([name]) => row[name] > 0).map(([name, strength]) => h('li', null, swatch(strength), ` ${row[name]} ${name}`)))])
}

const table = (rows: readonly YearCount[], names: readonly (typeof parts)[number][0][]) => h('div', { class: 'table-wrap' }, h('table', null,
  h('thead', null, h('tr', null, ['year', 'papers', ...names].map(name => h('th', { scope: 'col', class: 'number' }, name)))),
  h('tbody', null, rows.map(row => h('tr', null, h('th', { scope: 'row', class: 'number' }, row.year ?? 'unknown'),
    [row.papers, ...names.map(name => row[name])].map(value => h('td', { class: 'number' }, value)))))))
